import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FieldMeta, ObjectMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import type { FieldCondition } from './condition';
import styles from './ConditionEditor.module.css';
import { OperandInput } from './OperandInput';
import { useConditionDraft } from './useConditionDraft';

interface ConditionEditorProps {
  object: ObjectMeta;
  condition?: FieldCondition;
  onApply(condition: FieldCondition): void;
}

/** Field, comparison, value: one condition in the making. */
export function ConditionEditor({ object, condition, onApply }: ConditionEditorProps) {
  const { t } = useTranslation();
  const fields = Object.values(object.fields).filter((candidate) => isFilterable(candidate));
  const { field, operator, finished, ...draft } = useConditionDraft(object, condition);

  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        if (finished !== undefined) onApply(finished);
      }}
    >
      <Select
        autoFocus={condition === undefined}
        defaultOpen={condition === undefined}
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('filter.field.placeholder')}
        placeholder={t('filter.field.placeholder')}
        value={field?.name}
        onChange={draft.pickField}
        options={fields.map((candidate) => ({ value: candidate.name, label: candidate.label }))}
      />
      {field && (
        <Select
          aria-label={t('filter.operator.label')}
          value={operator?.name}
          onChange={draft.pickOperator}
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
          operands={draft.operands}
          onChange={draft.setOperands}
        />
      )}
      <Button type="primary" htmlType="submit" disabled={finished === undefined}>
        {t('action.apply')}
      </Button>
    </form>
  );
}

function isFilterable(field: FieldMeta): boolean {
  return field.filterable && typeOf(field).operators(field).length > 0;
}
