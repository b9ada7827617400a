/** JSON with keys in order, for telling whether two values are the same. */
export function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    ) ?? ''
  );
}

/** Whether two JSON values are the same, in whatever order their keys stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}
