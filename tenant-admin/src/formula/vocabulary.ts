import type { Syllables } from '@fangyuan/runtime-ui/kit/pinyin/pinyin.ts';
import { partsOf, tokensOf } from './tokens';
import type { FormulaFunction } from './formulaApi';

/** A field a formula can name; `target` leads on to the fields of another object. */
export type Term = { name: string; label: string; type: string; target: string | undefined };

/** Everything a formula over one object can name. */
export type Vocabulary = {
  object: string;
  terms: ReadonlyMap<string, readonly Term[]>;
  /** What it can name besides fields: `$User`. One without a type is no value, only what its `target` holds are. */
  variables: readonly Term[];
  functions: readonly FormulaFunction[];
  syllables: Syllables | undefined;
};

export type Suggestion = { text: string; label: string; detail: string; kind: 'field' | 'function'; info?: string };

/** What may be typed at the end of `before`, and where the word that it completes begins. */
export function suggestionsAt(before: string, vocabulary: Vocabulary): { from: number; suggestions: Suggestion[] } {
  const last = tokensOf(before).at(-1);
  if (last?.kind === 'text' || last?.kind === 'comment' || last?.kind === 'number')
    return { from: before.length, suggestions: [] };
  const isWord = last?.kind === 'name' || last?.kind === 'constant';
  const word = isWord ? last.text : '';
  const dot = word.lastIndexOf('.');
  const query = word.slice(dot + 1).replace(/^\[/, '');
  const object = dot < 0 ? vocabulary.object : targetOf(partsOf(word.slice(0, dot)), vocabulary);
  const fields = object === undefined ? [] : (vocabulary.terms.get(object) ?? []);
  const others = dot < 0 ? vocabulary.variables.flatMap((variable) => valuesOf(variable, vocabulary)) : [];
  const functions = dot < 0 ? vocabulary.functions.map(functionSuggestion) : [];
  const suggestions = [...[...fields, ...others].map(asSuggestion), ...functions].filter((one) =>
    fits(one, query, vocabulary.syllables),
  );
  return { from: before.length - word.length + dot + 1, suggestions: ranked(suggestions, query) };
}

/** The field a dotted name means, by names or labels; undefined when a step leads nowhere. */
export function termOf(parts: readonly string[], vocabulary: Vocabulary): Term | undefined {
  let object: string | undefined = vocabulary.object;
  let term: Term | undefined;
  for (const [at, part] of parts.entries()) {
    const variable = at === 0 ? vocabulary.variables.find(({ name }) => name === part) : undefined;
    term = variable ?? vocabulary.terms.get(object ?? '')?.find((one) => isCalled(one, part));
    if (!term) return undefined;
    object = term.target;
  }
  return term;
}

/** How people read a dotted name: `customer.owner` is 客户.负责人. */
export function readingOf(parts: readonly string[], vocabulary: Vocabulary): string | undefined {
  const terms = parts.map((_, index) => termOf(parts.slice(0, index + 1), vocabulary));
  return terms.every((term) => term !== undefined) ? terms.map((term) => term.label).join('.') : undefined;
}

function targetOf(parts: readonly string[], vocabulary: Vocabulary): string | undefined {
  return termOf(parts, vocabulary)?.target;
}

/** The values a variable stands for: itself, or each of those that it holds. */
function valuesOf(variable: Term, { terms }: Vocabulary): Term[] {
  if (variable.type !== '') return [variable];
  const held = terms.get(variable.target ?? '') ?? [];
  return held.map((one) => ({
    ...one,
    name: `${variable.name}.${one.name}`,
    label: `${variable.label}.${one.label}`,
  }));
}

function isCalled(term: Term, word: string): boolean {
  return term.name === word || term.label === word;
}

function asSuggestion({ name, label, type }: Term): Suggestion {
  return { text: name, label, detail: `${name} · ${type}`, kind: 'field' };
}

function functionSuggestion({ name, signature, description }: FormulaFunction): Suggestion {
  return { text: `${name}(`, label: name, detail: signature, kind: 'function', info: description };
}

function fits({ text, label }: Suggestion, query: string, syllables: Syllables | undefined): boolean {
  const wanted = query.toLowerCase();
  if (wanted === '' || text.toLowerCase().includes(wanted) || label.toLowerCase().includes(wanted)) return true;
  const spoken = syllables?.(label) ?? [];
  return (
    spoken.join('').startsWith(wanted) ||
    spoken
      .map((part) => part.charAt(0))
      .join('')
      .startsWith(wanted)
  );
}

function ranked(suggestions: readonly Suggestion[], query: string): Suggestion[] {
  const starts = ({ text, label }: Suggestion) =>
    [text, label].some((word) => word.toLowerCase().startsWith(query.toLowerCase()));
  return suggestions.toSorted((a, b) => Number(starts(b)) - Number(starts(a)));
}
