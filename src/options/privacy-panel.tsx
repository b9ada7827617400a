/** What it may do and why, what it keeps, and a button that erases it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { eraseAll } from '../settings/store.ts';
import { usePage } from './page-context.ts';
import { ProofPanel } from './panels/proof-panel.tsx';
import { panelWordsFor } from './panels/words.ts';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_security_policy?: { readonly extension_pages?: string };
}

export function PrivacyPanel() {
  const { browser, words } = usePage();
  const { proof } = panelWordsFor(words.lang);
  const manifest = browser.runtime.getManifest() as Manifest;
  const reasons: Readonly<Record<string, string>> = words.privacy.permission;
  return (
    <>
      <p>{proof.lead}</p>
      <h3>{words.privacy.permissions}</h3>
      <dl class="permissions">
        {(manifest.permissions ?? []).map((permission) => (
          <div key={permission}>
            <dt>
              <code>{permission}</code>
            </dt>
            <dd>{reasons[permission] ?? words.privacy.unknownPermission}</dd>
          </div>
        ))}
      </dl>
      <p>{words.privacy.hosts}</p>
      <ul class="hosts">
        {(manifest.host_permissions ?? []).map((host) => (
          <li key={host}>
            <code>{host}</code>
          </li>
        ))}
      </ul>
      <h3>{proof.rule}</h3>
      <p>{words.privacy.csp}</p>
      <p>
        <code>{manifest.content_security_policy?.extension_pages ?? ''}</code>
      </p>
      <ProofPanel />
      <Stored />
    </>
  );
}

function Stored() {
  const { browser, state, words } = usePage();
  const [stored, setStored] = useState<Readonly<Record<string, unknown>>>({});
  // Read again whenever the settings on the page have changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the change is what sets this off.
  useEffect(() => {
    void browser.storage.local.get(null).then(setStored);
  }, [browser, state.resolved]);
  const isEmpty = Object.keys(stored).length === 0;
  return (
    <>
      <h3>{words.privacy.stored}</h3>
      <p class="about">{words.privacy.storedLead}</p>
      {isEmpty ? (
        <p>{words.privacy.storedNothing}</p>
      ) : (
        <details>
          <summary>{words.privacy.show}</summary>
          <pre class="stored">{JSON.stringify(stored, null, 2)}</pre>
        </details>
      )}
      <Erase />
    </>
  );
}

function Erase() {
  const { browser, words } = usePage();
  const [step, setStep] = useState<'idle' | 'sure' | 'erased'>('idle');
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const go = (next: typeof step): void => {
    setStep(next);
    // After the buttons have changed places.
    requestAnimationFrame(() => (next === 'sure' ? keep : start).current?.focus());
  };
  return (
    <div class="erase">
      {step === 'sure' ? (
        <>
          <p>{words.privacy.eraseSure}</p>
          <div class="buttons">
            <button type="button" ref={keep} onClick={() => go('idle')}>
              {words.privacy.eraseNo}
            </button>
            <button
              type="button"
              class="danger"
              onClick={() => void eraseAll(browser).then(() => go('erased'))}
            >
              {words.privacy.eraseYes}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="danger" ref={start} onClick={() => go('sure')}>
          {words.privacy.erase}
        </button>
      )}
      <p role="status">{step === 'erased' && words.privacy.erased}</p>
    </div>
  );
}
