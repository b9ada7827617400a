/**
 * Names as salted hashes, so that settings read on many machines hold no readable roster. A name is
 * hashed whole and as first name with the surname's initial; a first name alone is not, for it would
 * match too many.
 */
import { nameParts } from './roster.ts';
import { sha256 } from './sha256.ts';

/** One name (or a run of words taken for one) as hash: hex SHA-256 of salt and the name's parts in
 * lower case, accents folded, joined by single blanks. */
export function hashName(salt: string, name: string): string {
  return hashParts(salt, nameParts(name));
}

/** The same of a name already in parts, as the words of a draft are. */
export function hashParts(salt: string, parts: readonly string[]): string {
  return sha256(salt + parts.join(' '));
}

/** The hashes to put into `pupilNameHashes` for a list of names; sorted, without repeats. */
export function rosterHashes(salt: string, names: readonly string[]): string[] {
  const hashes = new Set<string>();
  for (const name of names) {
    const parts = nameParts(name);
    if (parts.length < 2) continue;
    hashes.add(hashName(salt, name));
    const initial = parts[parts.length - 1]![0]!;
    hashes.add(hashName(salt, [...parts.slice(0, -1), initial].join(' ')));
  }
  return [...hashes].sort();
}
