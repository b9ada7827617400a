/** Whatever the text, findings of who and which school lie inside it and say what they saw. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detector as colleague } from './colleague.ts';
import { detector as employment } from './employment.ts';
import { findingsOf } from './identity.testing.ts';
import { detector as pupil } from './pupil.ts';
import { detector as schoolContact } from './school-contact.ts';
import { detector as schoolIdentity } from './school-identity.ts';

const detectors = [schoolIdentity, employment, schoolContact, pupil, colleague];

const scraps = fc.constantFrom(
  'Ravensholme',
  'the head',
  'Mrs Balogun',
  'Leo M',
  'in 4B',
  "Ruby's mum",
  '#RavensholmePrimary',
  '@ravensholme_ce',
  'head@ravensholme.example',
  'ring the office on 01632 960123',
  'as a TA here',
  'we at',
  'R. C. E. P.',
  '😂',
  '\ud83d',
  '\n',
  '"',
  '(',
  ')',
  "'s",
  '-',
  'little',
  'a lad who',
  'Miss',
  'é',
  '\u200b',
  'I teach Y4 at',
);

it('keeps every span inside the text, scores between 0 and 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 }),
      fc.constantFrom(' ', '', '\n'),
      (parts, glue) => {
        const text = parts.join(glue);
        for (const detector of detectors) {
          for (const finding of findingsOf(detector, { text, replyTo: text })) {
            expect(finding.topic).toBe(detector.topic);
            expect(finding.score).toBeGreaterThanOrEqual(0);
            expect(finding.score).toBeLessThanOrEqual(1);
            expect(finding.reason.code).toMatch(/^[a-z-]+$/);
            for (const span of finding.spans) {
              expect(span.start).toBeGreaterThanOrEqual(0);
              expect(span.end).toBeGreaterThan(span.start);
              expect(span.end).toBeLessThanOrEqual(text.length);
            }
          }
        }
      },
    ),
    { numRuns: 200 },
  );
}, 60_000);
