import { Form } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldMeta, FieldValue } from '../api/types';
import { typeOf } from '../fields/registry';
import { FieldItem } from './FieldItem';
import { FieldInput } from './FieldInput';
import { fieldRules } from './fieldRules';
import styles from './FormItem.module.css';
import type { LiveForm } from './LiveForm';
import { useHint, useItemState } from './useLiveForm';

interface FormItemProps {
  field: FieldMeta;
  live: LiveForm;
}

/** A field in a form, as its conditions have it at the moment. */
export const FormItem = memo(function FormItem({ field, live }: FormItemProps) {
  const { t } = useTranslation();
  const { visible, required, readOnly } = useItemState(live, field.name);
  const hint = useHint(live, field.name);
  if (!visible) return null;
  if (readOnly) {
    return (
      <Form.Item noStyle shouldUpdate={(before, after) => before[field.name] !== after[field.name]}>
        {({ getFieldValue }) => {
          const value = (getFieldValue(field.name) ?? null) as FieldValue;
          const pending = value === null && !typeOf(field).writable ? t('form.computed.pending') : undefined;
          return <FieldItem field={field} value={value} pending={pending} />;
        }}
      </Form.Item>
    );
  }
  return (
    <Form.Item
      className={styles.item}
      name={field.name}
      label={field.label}
      tooltip={field.help === '' ? undefined : field.help}
      required={required}
      rules={fieldRules(field, required, t)}
      validateTrigger="onBlur"
      extra={
        hint === undefined ? undefined : <span className={styles.hint}>{t('form.rule.hint', { message: hint })}</span>
      }
    >
      <FieldInput field={field} />
    </Form.Item>
  );
});
