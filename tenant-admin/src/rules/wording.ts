import { tokensOf } from '../formula/tokens';

/** A rule is stored as what is refused; people may prefer to write what must hold. */
export type Wording = 'refuse' | 'require';

/** The opposite of a condition: NOT around it, or, where NOT is around the whole already, without it. */
export function opposite(condition: string): string {
  const text = condition.trim();
  return insideNot(text) ?? (text === '' ? '' : `NOT(${text})`);
}

/** The wording in which a stored condition reads without NOT around it all. */
export function wordingOf(condition: string): Wording {
  return insideNot(condition.trim()) === undefined ? 'refuse' : 'require';
}

/** What is typed in a wording, as it is stored; both ways alike. */
export function reworded(condition: string, wording: Wording): string {
  return wording === 'refuse' ? condition : opposite(condition);
}

function insideNot(text: string): string | undefined {
  const tokens = tokensOf(text).filter(({ kind }) => kind !== 'space' && kind !== 'comment');
  const [first, second] = tokens;
  if (first?.text.toUpperCase() !== 'NOT' || second?.text !== '(') return undefined;
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.text === '(') depth += 1;
    if (token.text === ')') depth -= 1;
    if (token.text === ')' && depth === 0)
      return index === tokens.length - 1 ? text.slice(second.from + 1, token.from).trim() : undefined;
  }
  return undefined;
}
