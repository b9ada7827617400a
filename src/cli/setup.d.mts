/** What tests and scripts in TypeScript use of `setup.mjs`. */

/** Path of a Chromium that loads unpacked extensions (branded Chrome does not), or undefined. */
export function findChromium(): string | undefined;
/** Path of Firefox or Firefox ESR, or undefined. */
export function findFirefox(): string | undefined;
