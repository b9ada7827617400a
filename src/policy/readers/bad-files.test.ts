/** Whatever is chosen instead of a policy is refused in plain words, soon, with nothing run or kept. */
import { describe, expect, it } from 'vitest';
import { BAD_FILES, RULES } from '../../../test/policies/bad-files.ts';
import { pdfOf, wordOf, wordParagraph } from '../../../test/policies/containers.ts';
import { NOTICE_CODES, PROBLEM_CODES, problem, sayNotice, sayProblem } from './problem.ts';
import { importDocument, readPasted } from './read.ts';

/** No file may take longer, in milliseconds; a busy machine has room in it. */
const SOON = 20_000;

describe('a file that cannot be used', () => {
  it.each(BAD_FILES.map((file) => [file.what, file] as const))(
    '%s is refused with its reason',
    async (_, { name, bytes, code, detail = '' }) => {
      const read = await importDocument(bytes(), name);
      expect(read).toEqual({ ok: false, problem: { code, detail } });
    },
    SOON,
  );
});

describe('what is said', () => {
  it.each([...PROBLEM_CODES])('%s: what is wrong and what to do, in both languages', (code) => {
    const [en, cy] = (['en', 'cy'] as const).map((one) => sayProblem(problem(code, '.odt'), one));
    for (const { why, fix } of [en!, cy!]) {
      expect(why).toMatch(/^\p{Lu}.*\.$/u);
      expect(fix).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${why} ${fix}`).not.toContain('{detail}');
    }
    expect(cy).not.toEqual(en);
  });

  it.each([...NOTICE_CODES])('%s in both languages', (code) => {
    const said = (['en', 'cy'] as const).map((one) => sayNotice({ code, detail: '3' }, one));
    expect(new Set(said).size).toBe(2);
    expect(said.join(' ')).not.toContain('{detail}');
  });
});

/** With a blank line after each. */
const spaced = RULES.flatMap((rule) => [rule, '']);

const read = async (bytes: Uint8Array | string, name: string) => {
  const made = await importDocument(Buffer.from(bytes as string), name);
  if (!made.ok) throw new Error(made.problem.code);
  return { ...made, texts: made.policy.clauses.map(({ text }) => text) };
};

describe('a file that only looks bad is read', () => {
  it('a PDF that anybody may open though its owner locked it', async () => {
    const { texts } = await read(pdfOf([{ lines: RULES }], { user: '', owner: 'x' }), 'p.pdf');
    expect(texts.join(' ')).toContain(RULES[1]);
  });

  it('a PDF with some scanned pages; they are named', async () => {
    const pages = [
      { lines: ['Social media policy', ...spaced.slice(0, 4)] },
      { picture: true },
      { lines: spaced.slice(4) },
      { picture: true },
    ];
    const { notices } = await read(pdfOf(pages), 'p.pdf');
    expect(notices).toContainEqual({ code: 'half-scanned', detail: '2, 4' });
  });

  it.each([
    ['PDF called .docx', pdfOf([{ lines: spaced }]), 'p.docx', 'PDF'],
    ['PDF called .txt', pdfOf([{ lines: spaced }]), 'p.txt', 'PDF'],
    ['Word called .pdf', wordOf(RULES.map(wordParagraph).join('')), 'p.pdf', 'Word (.docx)'],
    ['text called .docx', RULES.join('\n\n'), 'p.docx', 'text (.txt)'],
    ['text called .html', RULES.join('\n\n'), 'p.html', 'text (.txt)'],
    ['page called .txt', `<p>${RULES.join('<p>')}`, 'p.txt', 'web page (.html)'],
  ])('%s, by what is in it', async (_, bytes, name, kind) => {
    const { texts, notices } = await read(bytes, name);
    expect(texts).toEqual(RULES);
    expect(notices).toContainEqual({ code: 'other-kind', detail: kind });
  });

  it.each([['p.PDF'], ['policy'], ['p.v2.pdf'], ['p.md.pdf']])(
    '%s without a word',
    async (name) => {
      const { notices } = await read(pdfOf([{ lines: RULES }]), name);
      expect(notices).toEqual([]);
    },
  );

  it('a document whose text begins with letters of another kind', async () => {
    const { texts } = await read(
      `PK Primary\n\n${RULES.join('\n\n')}\n\nMade as %PDF-1.4`,
      'p.txt',
    );
    expect(texts).toContain(RULES[0]);
  });

  const welsh = 'Ni ddylai staff bostio lluniau’r disgyblion – dim o gwbl.';
  const words = `${RULES.join('\n\n')}\n\n${welsh} £5 café`;
  const wide = (text: string, mark: number[], isBig: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return Buffer.concat([Buffer.from(mark), isBig ? bytes.swap16() : bytes]);
  };
  const windows = Buffer.from(
    words.replace(/[’–]/g, (sign) => (sign === '’' ? '\x92' : '\x96')),
    'latin1',
  );
  it.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 LE', wide(words, [0xff, 0xfe], false)],
    ['UTF-16 BE', wide(words, [0xfe, 0xff], true)],
    ['UTF-16 LE without its mark', wide(words, [], false)],
    ['UTF-16 BE without its mark', wide(words, [], true)],
    ['Windows-1252', windows],
    ['old Mac line ends', Buffer.from(words.replaceAll('\n', '\r'))],
  ])('%s text', async (_, bytes) => {
    const { texts } = await read(bytes, 'p.txt');
    expect(texts).toContain(RULES[0]);
    expect(texts.join(' ')).toContain(`${welsh} £5 café`);
  });

  it('a page in the encoding that it names', async () => {
    const page = `<html><head><meta charset="windows-1252"></head><body>${RULES.map((rule) => `<p>${rule}</p>`).join('')}<p>caf\xe9 \x96 x</p></body></html>`;
    const { texts } = await read(Buffer.from(page, 'latin1'), 'p.html');
    expect(texts.join(' ')).toContain('café – x');
  });
});

describe('a page with scripts in it', () => {
  const evil = `<!doctype html><html><head><title>P</title><script>globalThis.ran = 'head'</script>
<meta http-equiv="refresh" content="0; url=javascript:globalThis.ran=1"></head>
<body onload="globalThis.ran = 'body'"><h1>Social media policy</h1>
<p onclick="globalThis.ran = 1">${RULES[0]}</p><script src="https://example.org/x.js"></script>
<iframe src="https://example.org/" srcdoc="<p>Staff must not look here</p>"></iframe>
<object data="https://example.org/x.swf"></object><embed src="x"><svg onload="globalThis.ran = 1"><script>globalThis.ran = 1</script></svg>
<img src=x onerror="globalThis.ran = 1"><a href="javascript:globalThis.ran=1">${RULES[1]}</a>
<style>@import "https://example.org/x.css";</style><template><p>Staff must not be in a template</p></template>
<p>${RULES[2]}<noscript>no script</noscript></p><math><mtext><script>globalThis.ran = 1</script></mtext></math></body></html>`;

  it('gives its words, and nothing of it runs', async () => {
    const { texts } = await read(evil, 'p.html');
    expect(texts).toEqual(RULES.slice(0, 3));
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('pasted does no more', async () => {
    const pasted = await readPasted('', evil);
    expect(JSON.stringify(pasted)).not.toMatch(/example\.org|ran|template|look here/);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('in Word brings no link, picture or code along', async () => {
    const body = `${RULES.map(wordParagraph).join('')}<w:p><w:hyperlink w:anchor="x"><w:r><w:t>javascript:alert(1)</w:t></w:r></w:hyperlink></w:p>`;
    const bytes = wordOf(body, [{ name: 'word/vbaProject.bin', bytes: 'Sub AutoOpen()' }]);
    const { texts } = await read(bytes, 'p.docm');
    expect(texts.slice(0, 4)).toEqual(RULES);
    expect(texts.join(' ')).not.toContain('AutoOpen');
  });
});
