import type { Choice } from '../api/types';
import type { Parsed } from './fieldType';

/** The label of a value; its name when the picklist does not know it. */
export function choiceLabel(choices: readonly Choice[], name: string): string {
  return choices.find((choice) => choice.name === name)?.label ?? name;
}

/** The values that may be taken: the active ones, and those already taken. */
export function choosable(choices: readonly Choice[], taken: readonly string[]): Choice[] {
  return choices.filter((choice) => choice.active || taken.includes(choice.name));
}

/** A label or name as the value's name. */
export function parseChoice(choices: readonly Choice[], text: string): Parsed<string> {
  const word = text.trim();
  if (word === '') return { ok: true, value: null };
  const found =
    choices.find((choice) => choice.label === word && choice.active) ??
    choices.find((choice) => choice.label === word || choice.name === word);
  return found === undefined
    ? { ok: false, code: 'unknown_choice', params: { value: word } }
    : { ok: true, value: found.name };
}

/** Several labels or names, parted by semicolons. */
export function parseChoices(choices: readonly Choice[], text: string): Parsed<readonly string[]> {
  const names: string[] = [];
  for (const word of text.split(/[;；]/u)) {
    const choice = parseChoice(choices, word);
    if (!choice.ok) return choice;
    if (choice.value !== null) names.push(choice.value);
  }
  return { ok: true, value: names.length === 0 ? null : names };
}
