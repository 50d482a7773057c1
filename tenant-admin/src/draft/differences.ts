/** One place where two documents differ; `path` names list entries by what identifies them. */
export type Difference = { path: readonly string[]; before: unknown; after: unknown };

/** Where two bodies differ, deepest places first named by field, object or name instead of by position. */
export function differencesOf(before: unknown, after: unknown, path: readonly string[] = []): Difference[] {
  if (isEqual(before, after)) return [];
  const [old, now] = [parts(before), parts(after)];
  if (!old || !now) return [{ path, before, after }];
  const keys = new Set([...old.keys(), ...now.keys()]);
  const inside = [...keys].flatMap((key) => differencesOf(old.get(key), now.get(key), [...path, key]));
  return inside.length > 0 ? inside : [{ path, before: [...old.keys()], after: [...now.keys()] }];
}

function parts(value: unknown): Map<string, unknown> | undefined {
  if (Array.isArray(value)) return named(value);
  if (typeof value === 'object' && value !== null) return new Map(Object.entries(value));
  return undefined;
}

function named(list: readonly unknown[]): Map<string, unknown> {
  const byName = new Map(list.map((entry, index) => [identityOf(entry) ?? String(index + 1), entry]));
  return byName.size === list.length ? byName : new Map(list.map((entry, index) => [String(index + 1), entry]));
}

function identityOf(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return undefined;
  const known = entry as Partial<Record<string, unknown>>;
  const name = known['name'] ?? known['field'] ?? known['object'];
  return typeof name === 'string' ? name : undefined;
}

function isEqual(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
