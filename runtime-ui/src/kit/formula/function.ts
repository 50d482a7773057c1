import type { Call } from '../../gen/formulaTree';
import type { Frame } from './frame';
import { held, type FormulaValue, type Kind, type Payload, type Present } from './values';

/** One call of a function while a formula is evaluated. */
export interface Calling {
  readonly node: Call;
  readonly frame: Frame;
  /** The arguments there are. */
  readonly count: number;
  /** The value of an argument, evaluated now. */
  argument(index: number): FormulaValue;
}

/** What a function comes to; it decides which of its arguments are evaluated. */
export type FormulaFunction = (calling: Calling) => FormulaValue;

type Held<Kinds extends readonly Kind[]> = { -readonly [I in keyof Kinds]: Payload<Kinds[I]> };

/** A function of arguments of these kinds that is blank if one of them is. */
export function strict<const Kinds extends readonly Kind[]>(
  kinds: Kinds,
  apply: (values: Held<Kinds>, calling: Calling) => FormulaValue,
): FormulaFunction {
  return (calling) => {
    const values = allPresent(calling);
    // One payload for each kind, in order: what Held says, which the compiler cannot follow through map.
    return values === null
      ? null
      : apply(kinds.map((kind, i) => held(values[i] as Present, kind)) as unknown as Held<Kinds>, calling);
  };
}

/** A function of any number of arguments of one kind that is blank if one of them is. */
export function strictOfAll<K extends Kind>(
  kind: K,
  apply: (values: readonly Payload<K>[]) => FormulaValue,
): FormulaFunction {
  return (calling) => {
    const values = allPresent(calling);
    return values === null ? null : apply(values.map((value) => held(value, kind)));
  };
}

/** All arguments, evaluated from left to right; null if one is blank. */
function allPresent({ count, argument }: Calling): Present[] | null {
  const values = Array.from({ length: count }, (_, index) => argument(index));
  return values.every((value) => value !== null) ? values : null;
}
