/** The id by which Chrome and Edge know an extension: it follows from the key that the package is
 * signed with, so whoever keeps the key keeps the id. */

/**
 * The id for a key. `digest`: SHA-256 of the public key in DER form (SPKI), as hex. Its first 32
 * digits are written with the letters a to p, so that no id looks like a number.
 */
export function extensionIdOf(digest: string): string {
  return [...digest.slice(0, 32)]
    .map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');
}
