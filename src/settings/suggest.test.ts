import { describe, expect, test } from 'vitest';
import { suggestNames } from './suggest.ts';

const namesOf = (...args: Parameters<typeof suggestNames>): string[] =>
  suggestNames(...args).map(({ name }) => name);

describe('other names for a school', () => {
  test.each([
    [
      'Hill View Primary School',
      'Hill View Primary',
      'Hill View',
      'HVPS',
      '#HillViewPrimary',
      '#HillViewPS',
    ],
    ['The Orchard Lane School', 'Orchard Lane School', 'Orchard Lane', 'OLS', '#OrchardLaneSchool'],
    [
      'Elm Row C of E Primary School',
      'Elm Row Primary',
      'Elm Row Primary School',
      'Elm Row',
      'ERPS',
      '#ElmRowPrimary',
      '#ElmRowPS',
    ],
    [
      'St. Bride’s Catholic Infant School',
      'St Bride’s Infant',
      'St Bride’s Infant School',
      'St Bride’s',
      'SBIS',
      '#StBridesInfant',
    ],
    ['Northgate Academy', '#NorthgateAcademy'],
    [
      'Ysgol Gynradd Gymraeg Bryn Golau',
      'Ysgol Bryn Golau',
      'Bryn Golau',
      'YGGBG',
      '#YsgolBrynGolau',
    ],
  ])('%s', (name, ...expected) => {
    expect(namesOf(name)).toEqual(expected);
  });

  test.each([
    [''],
    ['   '],
    ['Hillview'],
    ['Primary School'],
    ['The School'],
    ['Ysgol Gynradd'],
    ['?!'],
  ])('none for %j', (name) => {
    expect(namesOf(name)).toEqual([]);
  });

  test('never the name of the place alone, nor one that is there already', () => {
    expect(namesOf('Stoke Marsh School', 'Stoke Marsh')).not.toContain('Stoke Marsh');
    expect(namesOf('Flaxby Primary School')).not.toContain('Flaxby');
    expect(namesOf('Hill View Primary School', '', ['hvps', 'Hill-View'])).toEqual([
      'Hill View Primary',
      '#HillViewPrimary',
      '#HillViewPS',
    ]);
  });

  test('what stands after a comma is the place', () => {
    expect(namesOf('Elm Row Primary School, Thornby')).not.toContainEqual(
      expect.stringContaining('Thornby'),
    );
  });
});
