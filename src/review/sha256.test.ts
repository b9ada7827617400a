import { expect, it } from 'vitest';
import { sha256 } from './sha256.ts';

// Vectors of FIPS 180-4's example document and of RFC 6234.
it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  [
    'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  ],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
])('hashes %#', (text, hex) => {
  expect(sha256(text)).toBe(hex);
});

it('hashes text beyond ASCII as UTF-8, at every length around a block', async () => {
  for (let n = 50; n < 70; n++) {
    const text = 'é'.repeat(n / 2) + '😂'.repeat(n % 3);
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    const hex = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join('');
    expect(sha256(text)).toBe(hex);
  }
});
