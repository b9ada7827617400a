/** Days, times and holidays; each part is stored only once it has been touched. */
import { DAYS } from '../settings/schema.ts';
import { useDraft } from './draft.ts';
import { Field, titleId, useField } from './field.tsx';
import { linesOf } from './line-list.tsx';
import { usePage } from './page-context.ts';
import { groupOf } from './settings-state.ts';

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
  const draft = useDraft(holidays.join('\n'), (text, visit) =>
    save('holidays', linesOf(text), visit),
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
            {words.holidaysHow}
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
      </div>
    </Field>
  );
}
