/**
 * A baseline to be better than: the people that compromise finds by itself. A process of its own,
 * since loading the whole of compromise slows its small build down for everybody else. Takes a JSON
 * list of texts on standard input, gives a JSON list of how many people each names.
 */
import { readFileSync } from 'node:fs';
import nlp from 'compromise';

const texts: unknown = JSON.parse(readFileSync(0, 'utf8'));
if (Array.isArray(texts)) {
  const found = texts.map((text) => nlp(String(text)).people().length);
  process.stdout.write(JSON.stringify(found));
}
