/** Makes name codes of a list. The list lives in this box alone and is never kept. */
import { useRef, useState } from 'preact/hooks';
import { nameParts } from '../../review/roster.ts';
import { rosterHashes } from '../../review/roster-hash.ts';
import { linesOf } from '../line-list.tsx';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { freshSalt } from './kit-panel.tsx';
import type { PanelWords } from './words.ts';

interface Codes {
  readonly names: number;
  readonly hashes: readonly string[];
  /** Names that made no code. */
  readonly single: readonly string[];
  readonly text: string;
}

export function RosterBox({ words }: { words: PanelWords['roster'] }) {
  const { words: page } = usePage();
  const [names, setNames] = useState('');
  const [salt, setSalt] = useState(freshSalt);
  const [codes, setCodes] = useState<Codes>();
  const [isMissing, setMissing] = useState(false);
  const [copied, setCopied] = useState<'yes' | 'no'>();
  const box = useRef<HTMLTextAreaElement>(null);
  const result = useRef<HTMLTextAreaElement>(null);

  function make(): void {
    const lines = linesOf(names);
    const single = lines.filter((line) => nameParts(line).length < 2);
    const hashes = rosterHashes(salt, lines);
    setCopied(undefined);
    setMissing(hashes.length === 0);
    if (hashes.length === 0) {
      setCodes(undefined);
      box.current?.focus();
      return;
    }
    const text = JSON.stringify({ pupilNameHashes: hashes, pupilNameSalt: salt }, null, 2);
    setCodes({ names: lines.length - single.length, hashes, single, text });
  }

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      result.current?.select();
      setCopied('no');
    }
  }

  return (
    <section class="panel-part" aria-labelledby="roster-title" data-part="roster">
      <h3 id="roster-title">{words.title}</h3>
      <p class="about">{words.lead}</p>
      <p class="note">{words.caution}</p>
      <label class="stacked">
        <span>{words.names}</span>
        <textarea
          ref={box}
          rows={4}
          autocomplete="off"
          spellcheck={false}
          placeholder={say(page.example, { text: words.example })}
          value={names}
          aria-invalid={isMissing || undefined}
          aria-describedby="roster-missing"
          onInput={({ currentTarget }) => setNames(currentTarget.value)}
        />
      </label>
      <p class="missing" role="alert" id="roster-missing">
        {isMissing && words.none}
      </p>
      <div class="stacked">
        <label for="roster-salt">{words.salt}</label>
        <p class="about" id="roster-salt-how">
          {words.saltHow}
        </p>
        <input
          type="text"
          id="roster-salt"
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="roster-salt-how"
          value={salt}
          onInput={({ currentTarget }) => setSalt(currentTarget.value)}
        />
      </div>
      <button type="button" onClick={make}>
        {words.make}
      </button>
      <div role="status">
        {codes && <p>{say(words.made, { names: codes.names, codes: codes.hashes.length })}</p>}
      </div>
      {codes && (
        <>
          {codes.single.length > 0 && (
            <p>{say(words.single, { names: codes.single.slice(0, 20).join(', ') })}</p>
          )}
          <label class="stacked">
            <span>{words.result}</span>
            <textarea ref={result} class="codes" rows={6} readOnly value={codes.text} />
          </label>
          <p class="about">{words.where}</p>
          <button type="button" onClick={() => void copy(codes.text)}>
            {words.copy}
          </button>
        </>
      )}
      <p role="status">{copied && (copied === 'yes' ? words.copied : words.notCopied)}</p>
    </section>
  );
}
