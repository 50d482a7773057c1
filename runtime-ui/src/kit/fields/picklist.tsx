import { CircleDot } from 'lucide-react';
import { anyOf, isBlank, isNotBlank, noneOf, textLiteral } from '../conditions/operators';
import { choiceLabel, parseChoice } from './choices';
import { defineFieldType } from './fieldType';
import { Blank } from './parts/Blank';
import { ChoiceChip } from './parts/ChoiceChip';
import { ChoicesFilter } from './parts/ChoicesFilter';
import { lazyPart } from './parts/lazyPart';

const ChoiceSelect = lazyPart(async () => (await import('./parts/ChoiceSelect')).ChoiceSelect);

/** One value of a picklist. */
export default defineFieldType<string, { picklist?: string }>({
  type: 'picklist',
  icon: CircleDot,
  prepare: ChoiceSelect.prepare,
  View: ({ value, field }) =>
    value === null || value === '' ? <Blank /> : <ChoiceChip picklist={field.picklist} name={value} />,
  Edit: ({ field, ...rest }) => <ChoiceSelect {...rest} picklist={field.picklist} />,
  Cell: ({ value, field }) =>
    value === null || value === '' ? null : <ChoiceChip picklist={field.picklist} name={value} />,
  FilterInput: ChoicesFilter,
  operators: () => [anyOf, noneOf, isBlank, isNotBlank],
  literal: textLiteral,
  toText: (value, field, { choices }) => (value === null ? '' : choiceLabel(choices(field.picklist), value)),
  parse: (text, field, { choices }) => parseChoice(choices(field.picklist), text),
  width: 120,
  exampleOptions: { picklist: 'industry' },
  examples: ['manufacturing', 'retail', 'closed'],
});
