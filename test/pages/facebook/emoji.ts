/**
 * An emoji drawn as a picture with its character as `alt`, as published posts have it (site notes 2.1;
 * what the composer itself does is not known, so typed emoji stay plain characters).
 */
import { DecoratorNode, type LexicalNode, type NodeKey } from 'lexical';
import { el } from '../common/dom.ts';

export class EmojiNode extends DecoratorNode<null> {
  readonly __emoji: string;

  static override getType(): string {
    return 'emoji';
  }

  static override clone(node: EmojiNode): EmojiNode {
    return new EmojiNode(node.__emoji, node.__key);
  }

  static override importJSON(): LexicalNode {
    throw new Error('The stand-in never loads a saved draft.');
  }

  constructor(emoji: string, key?: NodeKey) {
    super(key);
    this.__emoji = emoji;
  }

  override createDOM(): HTMLElement {
    const picture = { src: DOT, alt: this.__emoji, width: '16', height: '16' };
    return el('span', { class: 'emoji' }, el('img', picture));
  }

  override updateDOM(): boolean {
    return false;
  }

  override decorate(): null {
    return null;
  }

  override getTextContent(): string {
    return this.__emoji;
  }
}

/** One grey dot. */
const DOT =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
