import type { FormulaFunction } from './function';

const files = import.meta.glob<{ default: FormulaFunction }>('./functions/*.ts', { eager: true });

/** By upper-case name: each file in functions/ is one. */
const functions = new Map(
  Object.entries(files).map(([path, file]) => [path.slice('./functions/'.length, -'.ts'.length), file.default]),
);

/** The names of all functions there is a file for. */
export const functionNames = (): string[] => [...functions.keys()];

/** The function of this name; undefined for one this page does not know yet. */
export const functionNamed = (name: string): FormulaFunction | undefined => functions.get(name);
