import { Button, Checkbox, Select } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { useFieldTypes } from '../fields/fieldTypesApi';
import type { ActionInput } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { ObjectSelect } from '../objects/ObjectSelect';
import { PicklistSelect } from '../picklists/PicklistSelect';
import { LabelInput } from '../ui/LabelInput';
import styles from './actions.module.css';

type InputRowProps = {
  input: ActionInput;
  /** The names of all inputs beside this one. */
  others: ReadonlySet<string>;
  /** Whether it is saved under its name, so that formulas may already speak of it. */
  named: boolean;
  onChange: (input: ActionInput) => void;
  onRemove: () => void;
};

/** One thing that a button asks for. Its name follows the label until it is saved. */
export function InputRow({ input, others, named, onChange, onRemove }: InputRowProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const suggest = useNameSuggestion(others);
  const types = (useFieldTypes().data ?? []).filter(({ name }) => fieldType(name).writable);
  const patch = (part: Partial<ActionInput>) => onChange({ ...input, ...part });
  return (
    <div className={styles.input}>
      <div>
        <LabelInput
          aria-label={t('actions.inputLabel')}
          value={input.label}
          onChange={(label) => patch({ label, name: named ? input.name : suggest(label) || input.name })}
        />
        <code>$Input.{input.name}</code>
      </div>
      <Select
        showSearch
        optionFilterProp="label"
        aria-label={t('actions.inputType')}
        value={input.type}
        options={types.map(({ name, schema }) => ({ value: name, label: text(schema['x-title'], name) }))}
        onChange={(type) => patch({ type, options: {} })}
      />
      <Target input={input} onChange={(options) => patch({ options })} />
      <Checkbox
        checked={input.required ?? false}
        onChange={({ target }) => patch({ required: target.checked || undefined })}
      >
        {t('actions.inputRequired')}
      </Checkbox>
      <Button
        type="text"
        icon={<X size={14} />}
        aria-label={t('actions.removeInput', { input: text(input.label, input.name) })}
        onClick={onRemove}
      />
    </div>
  );
}

type TargetProps = { input: ActionInput; onChange: (options: ActionInput['options']) => void };

/** What a look-up points at, or where the choices come from. */
function Target({ input, onChange }: TargetProps) {
  const { t } = useTranslation();
  const { object, picklist } = (input.options ?? {}) as { object?: string; picklist?: string };
  if (input.type === 'lookup') {
    const label = t('actions.inputObject');
    return <ObjectSelect label={label} value={object} onChange={(chosen) => onChange({ object: chosen })} />;
  }
  if (input.type === 'picklist' || input.type === 'multiPicklist') {
    const label = t('actions.inputPicklist');
    return <PicklistSelect label={label} value={picklist} onChange={(chosen) => onChange({ picklist: chosen })} />;
  }
  return <span />;
}
