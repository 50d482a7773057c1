import { ListChecks } from 'lucide-react';
import { includesAny, isBlank, isNotBlank, textLiteral } from '../conditions/operators';
import { choiceLabel, parseChoices } from './choices';
import { defineFieldType, type ViewProps } from './fieldType';
import { ChoicesFilter } from './parts/ChoicesFilter';
import { Blank } from './parts/Blank';
import { ChoiceChip } from './parts/ChoiceChip';
import styles from './parts/field.module.css';
import { lazyPart } from './parts/lazyPart';

const ManyChoices = lazyPart(async () => (await import('./parts/ManyChoices')).ManyChoices);

type Names = readonly string[];

const sorted = (names: Names | null) => (names ?? []).toSorted().join('\n');

function Chips({ value, field, oneLine = false }: ViewProps<Names, object> & { oneLine?: boolean }) {
  return (
    <span className={`${styles.chips} ${oneLine ? styles.oneLine : ''}`}>
      {value?.map((name) => (
        <ChoiceChip key={name} picklist={field.picklist} name={name} />
      ))}
    </span>
  );
}

/** Any number of values of a picklist. */
export default defineFieldType<Names, { picklist?: string }>({
  type: 'multiPicklist',
  icon: ListChecks,
  prepare: ManyChoices.prepare,
  View: (props) => (props.value === null || props.value.length === 0 ? <Blank /> : <Chips {...props} />),
  Edit: ({ field, value, onChange, ...rest }) => (
    <ManyChoices
      {...rest}
      picklist={field.picklist}
      value={value ?? []}
      onChange={(names) => onChange(names.length === 0 ? null : names)}
    />
  ),
  Cell: (props) => (props.value === null ? null : <Chips {...props} oneLine />),
  FilterInput: ChoicesFilter,
  operators: () => [includesAny, isBlank, isNotBlank],
  literal: textLiteral,
  operandText: (operand, field, { choices }) => choiceLabel(choices(field.picklist), operand),
  isBlank: (value) => value === null || value.length === 0,
  equal: (a, b) => sorted(a) === sorted(b),
  toText: (value, field, { choices }) =>
    (value ?? []).map((name) => choiceLabel(choices(field.picklist), name)).join('; '),
  parse: (text, field, { choices }) => parseChoices(choices(field.picklist), text),
  width: 180,
  exampleOptions: { picklist: 'industry' },
  examples: [['manufacturing'], ['retail', 'manufacturing', 'closed']],
});
