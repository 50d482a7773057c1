import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldMeta, ObjectMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import { isComplete, operatorOf, type FieldCondition } from './condition';
import styles from './ConditionEditor.module.css';
import { OperandInput } from './OperandInput';
import type { Operand } from './operators';

interface ConditionEditorProps {
  object: ObjectMeta;
  condition?: FieldCondition;
  onApply(condition: FieldCondition): void;
}

/** Field, comparison, value: one condition in the making. */
export function ConditionEditor({ object, condition, onApply }: ConditionEditorProps) {
  const { t } = useTranslation();
  const fields = Object.values(object.fields).filter((candidate) => isFilterable(candidate));
  const [name, setName] = useState(condition?.field);
  const [operatorName, setOperatorName] = useState(condition?.operator);
  const [operands, setOperands] = useState<readonly Operand[]>(condition?.operands ?? []);
  const field = name === undefined ? undefined : object.fields[name];
  const operator = field && operatorName !== undefined ? operatorOf(field, operatorName) : undefined;
  const ready = field !== undefined && operator !== undefined && isComplete(operator, operands);

  const pickField = (next: string) => {
    const picked = object.fields[next];
    setName(next);
    setOperatorName(picked && typeOf(picked).operators(picked)[0]?.name);
    setOperands([]);
  };
  const pickOperator = (next: string) => {
    setOperatorName(next);
    if (field && operatorOf(field, next)?.operands !== operator?.operands) setOperands([]);
  };
  const apply = () => {
    if (ready) onApply({ field: field.name, operator: operator.name, operands });
  };

  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <Select
        autoFocus={condition === undefined}
        defaultOpen={condition === undefined}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('filter.field.placeholder')}
        placeholder={t('filter.field.placeholder')}
        value={name}
        onChange={pickField}
        options={fields.map((candidate) => ({ value: candidate.name, label: candidate.label }))}
      />
      {field && (
        <Select
          aria-label={t('filter.operator.label')}
          value={operatorName}
          onChange={pickOperator}
          options={typeOf(field)
            .operators(field)
            .map((candidate) => ({ value: candidate.name, label: t(`operator.${candidate.name}`) }))}
        />
      )}
      {field && operator && (
        <OperandInput
          key={operator.name}
          field={field}
          operator={operator}
          operands={operands}
          onChange={setOperands}
        />
      )}
      <Button type="primary" htmlType="submit" disabled={!ready}>
        {t('action.apply')}
      </Button>
    </form>
  );
}

function isFilterable(field: FieldMeta): boolean {
  return field.filterable && typeOf(field).operators(field).length > 0;
}
