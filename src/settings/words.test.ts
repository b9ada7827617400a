import { describe, expect, test } from 'vitest';
import { managedSchema } from './managed-schema.ts';
import { SETTING_KEYS } from './schema.ts';
import { SETTING_WORDS_CY } from './words.cy.ts';
import { SETTING_WORDS_EN } from './words.en.ts';

describe('words of the settings', () => {
  test.each(SETTING_KEYS)('%s is named in both languages', (key) => {
    const en = SETTING_WORDS_EN[key];
    const cy = SETTING_WORDS_CY[key];
    expect(Object.keys(cy)).toEqual(Object.keys(en));
    for (const part of ['title', 'description'] as const) {
      expect(cy[part]).not.toBe(en[part]);
      expect(cy[part].length).toBeGreaterThan(2);
    }
    expect(en.description).toMatch(/\.$/);
    expect(cy.description).toMatch(/\.$/);
  });
});

describe('managed schema', () => {
  const schema = managedSchema() as { properties: Record<string, Record<string, unknown>> };

  test('has every key but the person’s own', () => {
    expect(Object.keys(schema.properties).sort()).toEqual(
      SETTING_KEYS.filter((key) => key !== 'ownFamily').sort(),
    );
  });

  test('uses only words that Chromium knows, and forbids no value by itself', () => {
    const known = ['type', 'title', 'description', 'properties', 'items'];
    const used = new Set<string>();
    const walk = (part: Record<string, unknown>): void => {
      for (const [word, value] of Object.entries(part)) {
        used.add(word);
        if (word === 'items') walk(value as Record<string, unknown>);
        if (word === 'properties') Object.values(value as object).forEach(walk);
      }
    };
    Object.values(schema.properties).forEach(walk);
    expect([...used].sort()).toEqual([...known].sort());
  });

  test('says what is allowed', () => {
    expect(schema.properties.role).toMatchObject({
      type: 'string',
      description: expect.stringContaining('Allowed: staff, governor, volunteer, parent, pupil.'),
    });
    expect(schema.properties.lockedKeys).toMatchObject({
      type: 'array',
      items: { type: 'string' },
    });
  });
});
