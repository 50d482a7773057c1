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

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
}
