/** What the parts of the policy room share. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PolicyDraft } from '../../policy/revise.ts';
import type { TopicId } from '../../review/topics.ts';
import type { RoomWords } from './words.ts';

export interface Room {
  readonly draft: PolicyDraft;
  readonly words: RoomWords;
  /** The topic for which a clause is being chosen. */
  readonly choosing: TopicId | undefined;
  /** Changes the draft and says aloud what was done. */
  step(next: PolicyDraft, said: string, run?: string): void;
  choose(topic: TopicId | undefined): void;
}

export const RoomContext = createContext<Room | undefined>(undefined);

export function useRoom(): Room {
  const room = useContext(RoomContext);
  if (!room) throw new Error('A part of the policy room stands outside of it.');
  return room;
}
