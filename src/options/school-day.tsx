/** Days, times and holidays; each part is stored only once it has been touched. */
import { useRef, useState } from 'preact/hooks';
import { bankHolidayDates, PROCLAIMED_AS_OF } from '../review/bank-holidays.ts';
import { holidayInWords, holidayLines } from '../settings/holiday-lines.ts';
import { DAYS } from '../settings/schema.ts';
import { useDraft } from './draft.ts';
import { Field, titleId, useField } from './field.tsx';
import { linesOf } from './line-list.tsx';
import { usePage } from './page-context.ts';
import { type PanelWords, panelWordsFor } from './panels/words.ts';
import { groupOf } from './settings-state.ts';
import { say } from './words.ts';

const KEY = 'schoolDay';

export function SchoolDayField() {
  const { state, words } = usePage();
  const { isLocked, describedBy, isInvalid } = useField(KEY);
  const value = state.resolved.values.schoolDay;
  const own = groupOf(state.user[KEY]);
  const save = (part: string, given: unknown, visit?: number): void =>
    state.save(KEY, { ...own, [part]: given }, visit);
  const ownHolidays = own.holidays;
  const holidays =
    Array.isArray(ownHolidays) && !isLocked ? ownHolidays.map(String) : value.holidays;
  const { dates } = panelWordsFor(words.lang);
  const months = dates.months.split(' ');
  const written = holidays.map((one) => holidayInWords(one, months));
  const draft = useDraft(written.join('\n'), (text, visit) =>
    save('holidays', holidayLines(linesOf(text)), visit),
  );
  const time = (part: 'start' | 'end'): string => {
    const given = own[part];
    return typeof given === 'string' && !isLocked ? given : value[part];
  };
  return (
    <Field name={KEY}>
      <div class="parts" role="group" aria-labelledby={titleId(KEY)} aria-describedby={describedBy}>
        <fieldset class="choices days" disabled={isLocked}>
          <legend>{words.schoolDays}</legend>
          {DAYS.map((day) => (
            <label key={day} class="choice">
              <input
                type="checkbox"
                checked={value.days.includes(day)}
                onChange={({ currentTarget }) =>
                  save(
                    'days',
                    DAYS.filter((one) =>
                      one === day ? currentTarget.checked : value.days.includes(one),
                    ),
                  )
                }
              />
              <span>{words.days[day]}</span>
            </label>
          ))}
        </fieldset>
        <div class="times">
          {(['start', 'end'] as const).map((part) => (
            <label key={part} class="stacked">
              <span>{words[part]}</span>
              <input
                type="time"
                disabled={isLocked}
                aria-invalid={isInvalid}
                value={time(part)}
                onChange={({ currentTarget }) => save(part, currentTarget.value)}
              />
            </label>
          ))}
        </div>
        <div class="stacked">
          <label for="holidays">{words.holidays}</label>
          <p class="about" id="holidays-how">
            {dates.how}
          </p>
          <textarea
            id="holidays"
            rows={Math.min(12, draft.value.split('\n').length + 1)}
            spellcheck={false}
            disabled={isLocked}
            aria-describedby="holidays-how"
            {...draft}
          />
        </div>
        {!isLocked && (
          <AddDays onAdd={(holiday) => save('holidays', [...holidays, holiday])} words={dates} />
        )}
        <BankHolidays months={months} words={dates} />
      </div>
    </Field>
  );
}

type DateWords = PanelWords['dates'];

/** First and last day by the browser's own calendar. */
function AddDays({ words, onAdd }: { words: DateWords; onAdd: (holiday: string) => void }) {
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const [wrong, setWrong] = useState('');
  const box = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const problem =
      first === '' ? words.addMissing : last !== '' && last < first ? words.addOrder : '';
    setWrong(problem);
    if (problem === '') {
      onAdd(last === '' || last === first ? first : `${first}/${last}`);
      setFirst('');
      setLast('');
    }
    box.current?.focus();
  };
  return (
    <div class="add-days" role="group" aria-label={words.add}>
      <label class="stacked">
        <span>{words.first}</span>
        <input
          ref={box}
          type="date"
          value={first}
          aria-invalid={wrong !== '' || undefined}
          aria-describedby="add-days-wrong"
          onInput={({ currentTarget }) => setFirst(currentTarget.value)}
        />
      </label>
      <label class="stacked">
        <span>{words.last}</span>
        <input
          type="date"
          value={last}
          onInput={({ currentTarget }) => setLast(currentTarget.value)}
        />
      </label>
      <button type="button" onClick={add}>
        {words.addButton}
      </button>
      <p class="missing" role="alert" id="add-days-wrong">
        {wrong}
      </p>
    </div>
  );
}

/** The days that nobody needs to write down. */
function BankHolidays({ months, words }: { months: readonly string[]; words: DateWords }) {
  const { state, words: page } = usePage();
  const { nation } = state.resolved.values;
  const year = new Date().getFullYear();
  const dates = [year, year + 1].flatMap((one) => bankHolidayDates(one, nation));
  const asOf = holidayInWords(PROCLAIMED_AS_OF, months);
  return (
    <details class="bank">
      <summary>{words.bank}</summary>
      <p>{say(words.bankIn, { nation: page.nations[nation] })}</p>
      <ul class="dates-read">
        {dates.map((date) => (
          <li key={date}>{holidayInWords(date, months)}</li>
        ))}
      </ul>
      <p class="about">{say(words.asOf, { date: asOf })}</p>
    </details>
  );
}
