import type { Choice } from '../../api/types';

/** Picklist values as antd's options; searched by label or name. */
export interface ChoiceOption {
  value: string;
  label: string;
  choice: Choice;
}

export function choiceOptions(choices: readonly Choice[]): ChoiceOption[] {
  return choices.map((choice) => ({ value: choice.name, label: choice.label, choice }));
}

/** Whether a choice answers what was typed. */
export function answers(typed: string, option: ChoiceOption | undefined): boolean {
  const word = typed.trim().toLowerCase();
  return option !== undefined && `${option.label} ${option.value}`.toLowerCase().includes(word);
}
