/** Words of one language, nested: `screen.element.state`. */
export interface Catalogue {
  [key: string]: string | Catalogue;
}

/** Every key of a catalogue, dotted. */
export function keysOf(catalogue: Catalogue, prefix = ''): string[] {
  return Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );
}

/** The placeholders of each text: a translation must use the same ones. */
export function placeholdersOf(catalogue: Catalogue, prefix = ''): Record<string, string> {
  const found = Object.entries(catalogue).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [
          [
            prefix + key,
            [...value.matchAll(/\{\{(\w+)\}\}/g)]
              .map((match) => match[1])
              .toSorted()
              .join(),
          ] as const,
        ]
      : Object.entries(placeholdersOf(value, `${prefix}${key}.`)),
  );
  return Object.fromEntries(found);
}

/** Source files by path, as `import.meta.glob` with `query: '?raw'` gives them. */
export type Sources = Record<string, string>;

/** `file: words` for each text in a component that should stand in a catalogue. */
export function spelledOutWords(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([path]) => path.endsWith('.tsx') && !path.includes('.test.'))
    .flatMap(([path, text]) =>
      (withoutComments(text).match(/[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]+/g) ?? []).map(
        (words) => `${path}: ${words}`,
      ),
    );
}

/** `file: key` for each key given to `t` that no catalogue answers. */
export function unansweredKeys(sources: Sources, known: ReadonlySet<string>): string[] {
  return Object.entries(sources)
    .filter(([path]) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .flatMap(([path, text]) =>
      [...text.matchAll(/\bt\(\s*'([\w.]+)'/g)]
        .map(([, key = '']) => key)
        .filter((key) => !known.has(key))
        .map((key) => `${path}: ${key}`),
    );
}

/** Keys that no file asks for, neither whole nor by the beginning of a template: `a.b.c` or `a.b.${…}`. */
export function unaskedKeys(sources: Sources, keys: readonly string[]): string[] {
  const text = Object.entries(sources)
    .filter(([path]) => !path.includes('.test.'))
    .map(([, source]) => source)
    .join('\n');
  const isNamed = (key: string) => [`'${key}'`, `"${key}"`, `\`${key}\``].some((quoted) => text.includes(quoted));
  const isBegun = (key: string) => beginnings(key).some((beginning) => text.includes(`${beginning}.\${`));
  return keys.map((key) => key.replace(/_(one|other)$/, '')).filter((key) => !isNamed(key) && !isBegun(key));
}

/** `a` and `a.b` of `a.b.c`. */
function beginnings(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'));
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
