/** First run: name, role, policy, then a post to try. Two minutes. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { SETTINGS } from '../settings/schema.ts';
import { ChoiceField, TextField } from './controls.tsx';
import { LineListField } from './line-list.tsx';
import { usePage } from './page-context.ts';
import { PolicyChoice } from './policy-choice.tsx';
import { TryPost } from './try-post.tsx';
import { say } from './words.ts';

const LAST = 3;

interface FirstRunProps {
  readonly firstStep: number;
  onLeave(): void;
}

export function FirstRun({ firstStep, onLeave }: FirstRunProps) {
  const { state, words } = usePage();
  const [step, setStep] = useState(firstStep);
  const [isNameMissing, setNameMissing] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const isFirst = useRef(true);
  const { values } = state.resolved;

  // A new step is a new page to whoever listens: the focus goes to its heading.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is what sets this off.
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else {
      heading.current?.focus();
      window.scrollTo(0, 0);
    }
  }, [step]);

  if (step > LAST) {
    return (
      <main class="welcome" id="main">
        <h2 ref={heading} tabIndex={-1}>
          {words.welcome.doneTitle}
        </h2>
        <p class="lead">{words.welcome.doneLead}</p>
        <section class="card">
          <TryPost id="welcome-try" />
        </section>
        <ul class="welcome-notes">
          {words.welcome.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <div class="buttons">
          <button type="button" onClick={onLeave}>
            {words.welcome.more}
          </button>
          <a class="button" href="/practice.html">
            {words.practise}
          </a>
        </div>
      </main>
    );
  }

  const next = (): void => {
    // The box is saved as it loses the focus, which may be this very moment: look at both.
    const box = document.getElementById('schoolName');
    const typed = box instanceof HTMLInputElement ? box.value.trim() : '';
    const isMissing = step === 1 && values.schoolName === '' && typed === '';
    setNameMissing(isMissing);
    if (isMissing) box?.focus();
    else setStep(step + 1);
  };

  return (
    <main class="welcome" id="main">
      {step === 1 && (
        <>
          <p class="welcome-hello">{words.welcome.title}</p>
          <p class="lead">{words.welcome.lead}</p>
        </>
      )}
      <form
        class="card step"
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <div class="step-head">
          <p class="step-count">{say(words.welcome.step, { n: step })}</p>
          <h2 ref={heading} tabIndex={-1}>
            {
              [words.welcome.schoolTitle, words.welcome.roleTitle, words.welcome.policyTitle][
                step - 1
              ]
            }
          </h2>
          {step === 3 && <p class="about">{words.welcome.policyLead}</p>}
        </div>
        {step === 1 && (
          <>
            <TextField name="schoolName" />
            <p class="missing" role="alert">
              {isNameMissing && words.welcome.needName}
            </p>
            {values.schoolName !== '' && (
              <>
                <LineListField name="schoolAliases" />
                <TextField name="locality" />
              </>
            )}
          </>
        )}
        {step === 2 && <RoleStep />}
        {step === 3 && <PolicyChoice />}
        <div class="buttons">
          {step > 1 && (
            <button type="button" onClick={() => setStep(step - 1)}>
              {words.welcome.back}
            </button>
          )}
          <button type="submit" class="primary">
            {step === LAST ? words.welcome.finish : words.welcome.next}
          </button>
          <button type="button" class="plain" onClick={onLeave}>
            {words.welcome.later}
          </button>
        </div>
        <p class="about">{words.popup.privacy}</p>
        {step === 1 && <p class="about">{words.popup.limits}</p>}
      </form>
    </main>
  );
}

function RoleStep() {
  const { control } = SETTINGS.role;
  return control.kind === 'choice' ? <ChoiceField name="role" control={control} /> : null;
}
