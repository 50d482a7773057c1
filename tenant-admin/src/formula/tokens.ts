/** The words of a formula, for colouring and completing; the server's parser decides what is right. */
export type TokenKind =
  'name' | 'function' | 'constant' | 'number' | 'text' | 'comment' | 'operator' | 'bracket' | 'space' | 'odd';

export type Token = { kind: TokenKind; text: string; from: number };

const SHAPES: readonly (readonly [kind: TokenKind, shape: RegExp])[] = [
  ['space', /\s+/y],
  ['comment', /\/\*[^]*?(?:\*\/|$)|\/\/.*/y],
  ['text', /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?/y],
  ['number', /\d+(?:\.\d+)?/y],
  ['constant', /(?:true|false|null)\b/iy],
  ['function', /[\p{L}_][\p{L}\p{N}_]*(?=\s*\()/uy],
  ['name', /(?:[\p{L}_$][\p{L}\p{N}_]*|\[[^\]]*\]?)(?:\.(?:[\p{L}_][\p{L}\p{N}_]*|\[[^\]]*\]?)?)*/uy],
  ['operator', /\|\||&&|==|<>|!=|<=|>=|[=<>&+\-*/^!]/y],
  ['bracket', /[(),]/y],
];

/** Splits a formula into tokens that together are its text. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  for (let from = 0; from < source.length;) {
    const token = tokenAt(source, from);
    tokens.push(token);
    from += token.text.length;
  }
  return tokens;
}

export function tokenAt(source: string, from: number): Token {
  for (const [kind, shape] of SHAPES) {
    shape.lastIndex = from;
    const text = shape.exec(source)?.[0];
    if (text) return { kind, text, from };
  }
  return { kind: 'odd', text: source.charAt(from), from };
}

/** The parts of a dotted name without the brackets: `客户.[金额(元)]` is 客户 and 金额(元). */
export function partsOf(name: string): string[] {
  return [...name.matchAll(/\[([^\]]*)\]?|[^.[\]]+/g)].map(([whole, quoted]) => quoted ?? whole);
}

/** The fields of the object itself that a formula names, by name or by label, in order of appearance. */
export function fieldsIn(source: string, fields: readonly { name: string; label: string }[]): string[] {
  const byWord = new Map(fields.flatMap(({ name, label }) => [[label, name] as const, [name, name] as const]));
  const found = tokensOf(source)
    .filter((token) => token.kind === 'name')
    .map((token) => byWord.get(partsOf(token.text)[0] ?? ''));
  return [...new Set(found.filter((name) => name !== undefined))];
}
