/** Proof that nothing leaves, in three parts: what the page sees, what was tested, how to look oneself. */
import { useEffect, useState } from 'preact/hooks';
import { Attention, Tick } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { type Seen, watchSeen } from './seen.ts';
import { panelWordsFor } from './words.ts';

export function ProofPanel() {
  const { words: page } = usePage();
  const words = panelWordsFor(page.lang).proof;
  const [seen, setSeen] = useState<Seen>({ own: 0, other: 0, violations: 0 });
  useEffect(() => {
    const stop = watchSeen(setSeen);
    return () => void stop();
  }, []);
  const ran = silenceRecord();
  return (
    <>
      <h3>{words.seen}</h3>
      <ul class="proof-seen">
        {seen.own > 0 && <Line isGood>{say(words.ownFiles, { n: seen.own })}</Line>}
        <Line isGood={seen.other === 0}>
          {seen.other === 0 ? words.otherNone : say(words.other, { n: seen.other })}
        </Line>
        <Line isGood={seen.violations === 0}>
          {seen.violations === 0
            ? words.violationsNone
            : say(words.violations, { n: seen.violations })}
        </Line>
      </ul>
      <p>{words.limits}</p>
      <h3>{words.tested}</h3>
      {ran ? (
        <p data-silence="run">
          {say(words.testedYes, {
            date: new Date(`${ran.date}T12:00`).toLocaleDateString(
              page.lang === 'cy' ? ['cy', 'en-GB'] : 'en-GB',
              { dateStyle: 'long' },
            ),
            tests: ran.tests,
            requests: ran.requests,
            strangers: ran.strangers,
          })}
        </p>
      ) : (
        <p data-silence="not-run">
          <strong>{words.notRun}</strong> {words.notRunWhy}
        </p>
      )}
      <h3>{words.look}</h3>
      <ol class="steps">
        {Object.entries(words.steps).map(([at, step]) => (
          <li key={at}>{step}</li>
        ))}
      </ol>
    </>
  );
}

function Line({ isGood, children }: { isGood: boolean; children: string }) {
  return (
    <li class={isGood ? 'is-good' : 'is-bad'}>
      {isGood ? <Tick /> : <Attention />}
      <span>{children}</span>
    </li>
  );
}

interface SilenceRecord {
  readonly date: string;
  readonly tests: number;
  readonly requests: number;
  readonly strangers: number;
}

/** The record that the build took in; undefined where this build was not tested. */
function silenceRecord(): SilenceRecord | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="silence-test"]');
  if (!meta || meta.content === '') return undefined;
  return JSON.parse(meta.content) as SilenceRecord;
}
