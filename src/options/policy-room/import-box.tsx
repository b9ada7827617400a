/** Where a document comes in: dropped, chosen or pasted. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { sayClauseSetProblem } from '../../policy/clause-set.ts';
import { problem, sayProblem } from '../../policy/readers/problem.ts';
import { MOST_BYTES } from '../../policy/readers/read.ts';
import { Attention } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { FileDrop } from '../panels/file-drop.tsx';
import { say } from '../words.ts';
import { type ImportJob, startImport } from './import-job.ts';
import type { Imported, ImportProblem, ImportRequest } from './import-messages.ts';
import type { RoomWords } from './words.ts';

const KINDS = '.docx,.pdf,.html,.htm,.md,.markdown,.txt,.json';

interface Reading {
  readonly name: string;
  /** How much is done, from 0 to 1. */
  readonly share: number;
}

interface ImportBoxProps {
  readonly words: RoomWords;
  onPolicy(imported: Imported): void;
}

export function ImportBox({ words, onPolicy }: ImportBoxProps) {
  const [reading, setReading] = useState<Reading>();
  const [wrong, setWrong] = useState<WrongProps>();
  const job = useRef<ImportJob>(undefined);
  useEffect(() => () => job.current?.stop(), []);

  function start(request: ImportRequest, name: string): void {
    job.current?.stop();
    setWrong(undefined);
    setReading({ name, share: 0 });
    job.current = startImport(
      request,
      (share) => setReading({ name, share }),
      (outcome) => {
        setReading(undefined);
        if (outcome.ok) onPolicy(outcome.imported);
        else setWrong({ what: outcome, name });
      },
    );
  }

  async function take(file: File): Promise<void> {
    if (file.size > MOST_BYTES) {
      setWrong({ what: { of: 'document', problem: problem('too-big') }, name: file.name });
      return;
    }
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      start({ kind: 'file', name: file.name, bytes }, file.name);
    } catch {
      // A folder was dropped, or the file is gone.
      setWrong({ what: { of: 'document', problem: problem('failed') }, name: file.name });
    }
  }

  return (
    <section class="card import" aria-labelledby="import-title">
      <h3 id="import-title">{words.box.title}</h3>
      {reading ? (
        <Progress
          reading={reading}
          words={words}
          onStop={() => {
            job.current?.stop();
            setReading(undefined);
          }}
        />
      ) : (
        <>
          <FileDrop
            labelledBy="import-title"
            accept={KINDS}
            drop={words.box.drop}
            choose={words.box.choose}
            isPrimary
            onFile={(file) => void take(file)}
          >
            <p class="about">{words.box.kinds}</p>
          </FileDrop>
          <PasteBox
            words={words}
            onWords={(text, html) => start({ kind: 'pasted', text, html }, words.reading.pasted)}
          />
        </>
      )}
      <div role="alert">{wrong && <Wrong {...wrong} />}</div>
    </section>
  );
}

interface PasteBoxProps {
  readonly words: RoomWords;
  onWords(text: string, html: string): void;
}

function PasteBox({ words, onWords }: PasteBoxProps) {
  const [text, setText] = useState('');
  const [isMissing, setMissing] = useState(false);
  /** The formatted form of what was pasted into the empty box, as long as it is not written over. */
  const pasted = useRef({ text: '', html: '' });
  return (
    <details class="paste">
      <summary>{words.box.orPaste}</summary>
      <label class="stacked">
        <span>{words.box.paste}</span>
        <textarea
          rows={8}
          value={text}
          spellcheck={false}
          onPaste={({ clipboardData, currentTarget }) => {
            const html = currentTarget.value === '' ? clipboardData?.getData('text/html') : '';
            const plain = clipboardData?.getData('text/plain') ?? '';
            pasted.current = { text: plain.replaceAll('\r\n', '\n'), html: html ?? '' };
          }}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setMissing(false);
          }}
        />
      </label>
      <button
        type="button"
        onClick={() => {
          if (text.trim() === '') setMissing(true);
          else onWords(text, pasted.current.text === text ? pasted.current.html : '');
        }}
      >
        {words.box.read}
      </button>
      <p class="missing" role="alert">
        {isMissing && words.box.pasteEmpty}
      </p>
    </details>
  );
}

interface ProgressProps {
  readonly reading: Reading;
  readonly words: RoomWords;
  onStop(): void;
}

function Progress({ reading: { name, share }, words, onStop }: ProgressProps) {
  const sentence = say(words.reading.opening, { name });
  return (
    <div class="reading">
      <p role="status">{sentence}</p>
      <progress aria-label={sentence} max={1} value={share} />
      <button type="button" onClick={onStop}>
        {words.reading.cancel}
      </button>
    </div>
  );
}

interface WrongProps {
  readonly what: ImportProblem;
  readonly name: string;
}

function Wrong({ what, name }: WrongProps) {
  const { words } = usePage();
  const sentences =
    what.of === 'clauses'
      ? [sayClauseSetProblem(what.problem, words.lang)]
      : Object.values(sayProblem(what.problem, words.lang));
  return (
    <div class="problem" data-problem={what.problem.code}>
      <Attention />
      <div>
        <p class="problem-name">{name}</p>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
