import { InputNumber } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldMeta } from '../api/types';
import type { FilterInputProps } from '../fields/fieldType';
import { typeOf } from '../fields/registry';
import styles from './ConditionEditor.module.css';

type OperandInputProps = Omit<FilterInputProps<object>, 'field'> & { field: FieldMeta };

/** Asks for as many values as the operator needs, each in the manner of the field. */
export function OperandInput({ field, operator, operands, onChange }: OperandInputProps) {
  const { FilterInput, Edit } = typeOf(field);
  if (operator.operands === 'none') return null;
  if (operator.operands === 'days')
    return <DaysInput value={operands[0]?.value} onChange={(value) => onChange([{ value }])} />;
  if (FilterInput !== undefined) {
    return <FilterInput field={field} operator={operator} operands={operands} onChange={onChange} />;
  }
  const places = operator.operands === 'two' ? [0, 1] : [0];
  const put = (place: number, value: string) =>
    onChange(places.map((at) => (at === place ? { value } : (operands[at] ?? { value: '' }))));
  return (
    <div className={styles.range}>
      {places.map((place) => (
        <Edit
          key={place}
          field={field}
          value={operands[place]?.value ?? null}
          onChange={(value) => put(place, typeof value === 'string' ? value : '')}
          aria-label={field.label}
          autoFocus={place === 0}
        />
      ))}
    </div>
  );
}

function DaysInput({ value, onChange }: { value: string | undefined; onChange(value: string): void }) {
  const { t } = useTranslation();
  return (
    <div className={styles.days}>
      <InputNumber<number>
        autoFocus
        min={0}
        precision={0}
        aria-label={t('filter.value.label')}
        value={value === undefined ? null : Number(value)}
        onChange={(days) => onChange(days === null ? '' : String(days))}
      />
      {t('filter.value.days')}
    </div>
  );
}
