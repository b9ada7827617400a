/** The settings page, drawn from the settings table. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { resolve } from '../settings/resolve.ts';
import {
  GROUPS,
  type Group,
  LANGUAGES,
  SETTING_KEYS,
  SETTINGS,
  type SettingKey,
} from '../settings/schema.ts';
import { ContactsField } from './contacts.tsx';
import { ChoiceField, ChoicesField, FlagField, SecondsField, TextField } from './controls.tsx';
import { FirstRun } from './first-run.tsx';
import { LineListField } from './line-list.tsx';
import { Attention } from './marks.tsx';
import { type Page, type PageBrowser, PageContext, usePage } from './page-context.ts';
import { FilePanel } from './panels/file-panel.tsx';
import { KitPanel } from './panels/kit-panel.tsx';
import { panelWordsFor } from './panels/words.ts';
import { PolicyChoice } from './policy-choice.tsx';
import { PolicyHealth } from './policy-health/policy-health.tsx';
import { PolicyRoom } from './policy-room/policy-room.tsx';
import { PrivacyPanel } from './privacy-panel.tsx';
import { SchoolDayField } from './school-day.tsx';
import { type ChangeName, readSources, type Sources, useSettings } from './settings-state.ts';
import { TopicSeverities } from './topic-severities.tsx';
import { TryPost } from './try-post.tsx';
import { say, settingWordsFor, wordsFor } from './words.ts';

type SectionId = Exclude<Group, 'hidden'> | 'try' | 'file' | 'fromSchool' | 'kit' | 'privacy';

const SECTIONS: readonly SectionId[] = [
  ...GROUPS.filter((group): group is Exclude<Group, 'hidden'> => group !== 'hidden'),
  'try',
  'file',
  'fromSchool',
  'kit',
  'privacy',
];

/** What the page shows: the settings, the first run, or the room for the school's own policy. Each has
 * an address of its own (`?welcome`, `?policy`). */
type View = 'settings' | 'welcome' | 'policy';

/** Draws the page into `root`; `search` is the page's own query. */
export async function showOptions(
  root: HTMLElement,
  browser: PageBrowser,
  search: string,
): Promise<void> {
  const first = await readSources(browser);
  const query = new URLSearchParams(search);
  const view = query.has('policy') ? 'policy' : query.has('welcome') ? 'welcome' : 'settings';
  render(<OptionsPage browser={browser} first={first} firstView={view} />, root);
}

interface OptionsProps {
  readonly browser: PageBrowser;
  readonly first: Sources;
  readonly firstView: View;
}

function OptionsPage({ browser, first, firstView }: OptionsProps) {
  const state = useSettings(browser, first);
  const [view, setView] = useState(firstView);
  /** Where the way out of the policy room leads. */
  const [cameFrom, setCameFrom] = useState<View>('settings');
  const { language } = state.resolved.values;
  const words = wordsFor(language);
  const base = useMemo(() => resolve(undefined, state.managed), [state.managed]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.pageTitle;
  }, [language, words]);

  // `?welcome` stays out of the address afterwards: loading the page again must not start over.
  const show = (next: View): void => {
    history.replaceState(null, '', next === 'settings' ? location.pathname : `?${next}`);
    setCameFrom(view);
    setView(next);
    window.scrollTo(0, 0);
  };
  const settingWords = settingWordsFor(language);
  const openPolicy = (): void => show('policy');
  const page: Page = { browser, state, words, base, settingWords, openPolicy };

  return (
    <PageContext.Provider value={page}>
      {view !== 'welcome' && (
        <a class="skip" href="#main">
          {words.skip}
        </a>
      )}
      <Header />
      {view === 'welcome' && (
        // Back from the policy room, the first run goes on where it was: at the policy.
        <FirstRun firstStep={cameFrom === 'policy' ? 3 : 1} onLeave={() => show('settings')} />
      )}
      {view === 'policy' && (
        <PolicyRoom onLeave={() => show(cameFrom === 'welcome' ? 'welcome' : 'settings')} />
      )}
      {view === 'settings' && (
        <div class="columns">
          <Nav />
          <main id="main" tabIndex={-1}>
            {state.resolved.values.schoolName === '' && (
              <FinishSetUp onStart={() => show('welcome')} />
            )}
            {SECTIONS.map((id) => (
              <Section key={id} id={id} />
            ))}
            {words.notReviewed !== '' && <p class="about">{words.notReviewed}</p>}
          </main>
        </div>
      )}
      <StatusBar isHidden={view !== 'settings'} />
    </PageContext.Provider>
  );
}

function Header() {
  const { words } = usePage();
  return (
    <header class="page-head">
      <img src="/icon/96.png" alt="" width="48" height="48" />
      <div class="page-name">
        <h1>{words.product}</h1>
        <p>{words.tagline}</p>
      </div>
      <div class="page-tools">
        <LanguageSwitch />
        <a href="/practice.html">{words.practise}</a>
      </div>
    </header>
  );
}

function LanguageSwitch() {
  const { state, words } = usePage();
  const { language } = state.resolved.values;
  const isLocked = state.resolved.locked.includes('language');
  return (
    <div class="switch" role="group" aria-label={words.switchLanguage}>
      {LANGUAGES.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={language === one}
          disabled={isLocked && language !== one}
          onClick={() => state.save('language', one)}
        >
          {words.languages[one]}
        </button>
      ))}
    </div>
  );
}

function Nav() {
  const { words } = usePage();
  return (
    <nav aria-label={words.nav}>
      <ul>
        {SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{words.sections[id].title}</a>
          </li>
        ))}
      </ul>
      <p class="about">{words.savedAsYouGo}</p>
    </nav>
  );
}

function FinishSetUp({ onStart }: { onStart: () => void }) {
  const { words } = usePage();
  return (
    <section class="card finish" aria-labelledby="finish-title">
      <h2 id="finish-title">
        <Attention />
        {words.finishSetUp.title}
      </h2>
      <p>{words.finishSetUp.text}</p>
      <button type="button" class="primary" onClick={onStart}>
        {words.finishSetUp.start}
      </button>
    </section>
  );
}

function Section({ id }: { id: SectionId }) {
  const { words } = usePage();
  const { title, lead } = words.sections[id];
  return (
    <section class="section" id={id} aria-labelledby={`${id}-heading`} data-section={id}>
      <h2 id={`${id}-heading`}>{title}</h2>
      {lead !== '' && <p class="lead">{lead}</p>}
      <div class="card">{bodyOf(id)}</div>
    </section>
  );
}

function bodyOf(id: SectionId): ComponentChildren {
  if (id === 'try') return <TryPost />;
  if (id === 'file') return <FilePanel />;
  if (id === 'fromSchool') return <PolicyHealth />;
  if (id === 'kit') return <KitPanel />;
  if (id === 'privacy') return <PrivacyPanel />;
  return SETTING_KEYS.filter((key) => SETTINGS[key].group === id).map((key) => (
    <Row key={key} name={key} />
  ));
}

/** One row of the table. */
function Row({ name }: { name: SettingKey }) {
  const { control } = SETTINGS[name];
  if (name === 'policyPack') return <PolicyChoice />;
  switch (control.kind) {
    case 'text':
    case 'address':
      return <TextField name={name} />;
    case 'choice':
      return <ChoiceField name={name} control={control} />;
    case 'choices':
      return <ChoicesField name={name} control={control} />;
    case 'lines':
      return <LineListField name={name} />;
    case 'flag':
      return <FlagField name={name} />;
    case 'seconds':
      return <SecondsField name={name} control={control} />;
    case 'severities':
      return <TopicSeverities />;
    case 'school-day':
      return <SchoolDayField />;
    case 'contacts':
      return <ContactsField />;
  }
}

function StatusBar({ isHidden }: { isHidden: boolean }) {
  const { state, words, settingWords } = usePage();
  const { status } = state;
  const sentence = status
    ? { saved: words.saved, undone: words.undone, failed: words.notSaved }[status.kind]
    : '';
  const isUndoable = !isHidden && state.canUndo && status?.kind === 'saved';
  const { file } = panelWordsFor(words.lang);
  const titleOf = (key: ChangeName): string =>
    key === 'file' ? file.taken : key === 'all' ? file.resetDone : settingWords[key].title;
  return (
    <div class="status-bar" data-shown={status !== undefined && !isHidden}>
      <p role="status">
        {status && <span key={status.turn}>{say(sentence, { title: titleOf(status.key) })}</span>}
      </p>
      {isUndoable && (
        <button type="button" onClick={state.undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}
