import type { FilterInputProps } from '../fieldType';
import { lazyPart } from './lazyPart';

const ManyChoices = lazyPart(async () => (await import('./ManyChoices')).ManyChoices);

/** Picks the values of a picklist that a list shall show. */
export function ChoicesFilter({ field, operands, onChange }: FilterInputProps<object>) {
  return (
    <ManyChoices
      picklist={field.picklist}
      value={operands.map((operand) => operand.value)}
      onChange={(names) => onChange(names.map((value) => ({ value })))}
      aria-label={field.label}
      autoFocus
    />
  );
}
