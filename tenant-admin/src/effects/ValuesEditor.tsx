import { Button } from 'antd';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FormulaInputs } from '../formula/formulaApi';
import { FormulaInput } from '../formula/FormulaInput';
import type { Formula } from '../metadata/documents';
import { isWritable, useObjectFields } from '../objects/useObjectFields';
import { NamedSelect } from '../ui/NamedSelect';
import { Rows } from '../ui/Rows';
import styles from './effects.module.css';

type ValuesEditorProps = {
  /** The object of the record that takes the values. */
  into: string;
  /** The object whose fields the formulas name. */
  object: string;
  inputs?: FormulaInputs;
  values: Record<string, Formula>;
  onChange: (values: Record<string, Formula>) => void;
};

/** Fields and the formulas whose results they take. */
export function ValuesEditor({ into, object, inputs, values, onChange }: ValuesEditorProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(into).filter(isWritable);
  const rows = Object.entries(values);
  const free = fields.filter(({ name }) => values[name] === undefined);
  const put = (at: number, row: [string, Formula]) => onChange(Object.fromEntries(rows.with(at, row)));
  return (
    <Rows legend={t('effects.values')}>
      {rows.map(([name, formula], at) => {
        const field = fields.find((each) => each.name === name);
        const label = field?.label ?? name;
        return (
          <div key={name} className={styles.value}>
            <NamedSelect
              aria-label={t('effects.field')}
              value={name}
              of={[field ?? { name, label }, ...free]}
              onChange={(other) => put(at, [other, formula])}
            />
            <FormulaInput
              aria-label={t('effects.valueOf', { field: label })}
              object={object}
              context="effect"
              into={`${into}.${name}`}
              inputs={inputs}
              value={formula}
              onChange={(typed) => put(at, [name, typed])}
            />
            <Button
              type="text"
              icon={<X size={14} />}
              aria-label={t('effects.removeValue', { field: label })}
              onClick={() => onChange(Object.fromEntries(rows.toSpliced(at, 1)))}
            />
          </div>
        );
      })}
      {free[0] !== undefined && (
        <Button
          size="small"
          type="dashed"
          icon={<Plus size={14} />}
          onClick={() => onChange({ ...values, [free[0]?.name ?? '']: '' })}
        >
          {t('effects.addValue')}
        </Button>
      )}
    </Rows>
  );
}
