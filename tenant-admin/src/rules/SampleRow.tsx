import type { Values } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { fieldMeta } from '../fields/fieldMeta';
import type { Outcome } from '../formula/formulaApi';
import type { ObjectField } from '../objects/useObjectFields';
import { OutcomeText } from './OutcomeText';

type SampleRowProps = {
  columns: readonly ObjectField[];
  values: Values;
  outcome: Outcome | undefined;
  onChange: (values: Values) => void;
};

/** One sample: a control for each field, and what the rule says. */
export function SampleRow({ columns, values, outcome, onChange }: SampleRowProps) {
  return (
    <tr>
      {columns.map(({ name, label, body }) => {
        if (!body) return null;
        const { Edit } = fieldType(body.type);
        return (
          <td key={name}>
            <Edit
              field={fieldMeta(name, label, body)}
              value={values[name] ?? null}
              aria-label={label}
              onChange={(value) => onChange({ ...values, [name]: value })}
            />
          </td>
        );
      })}
      <td>
        <OutcomeText outcome={outcome} />
      </td>
    </tr>
  );
}
