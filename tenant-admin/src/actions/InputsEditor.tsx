import { Button, Checkbox, Select } from 'antd';
import { Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { useFieldTypes } from '../fields/fieldTypesApi';
import type { ActionInput } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { ObjectSelect } from '../objects/ObjectSelect';
import { PicklistSelect } from '../picklists/PicklistSelect';
import { LabelInput } from '../ui/LabelInput';
import { Rows } from '../ui/Rows';
import styles from './actions.module.css';

type InputsEditorProps = { inputs: readonly ActionInput[]; onChange: (inputs: ActionInput[]) => void };

/** What a button asks for first; formulas name each as `$Input.<name>`. */
export function InputsEditor({ inputs, onChange }: InputsEditorProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const suggest = useNameSuggestion(new Set());
  const types = (useFieldTypes().data ?? []).filter(({ name }) => fieldType(name).writable);
  const patch = (at: number, part: Partial<ActionInput>) =>
    onChange(inputs.map((input, i) => (i === at ? { ...input, ...part } : input)));
  return (
    <Rows legend={t('actions.inputs')}>
      {inputs.map((input, at) => (
        <div key={at} className={styles.input}>
          <div>
            <LabelInput
              aria-label={t('actions.inputLabel')}
              value={input.label}
              onChange={(label) => patch(at, { label, name: suggest(label) || input.name })}
            />
            <code>$Input.{input.name}</code>
          </div>
          <Select
            showSearch
            optionFilterProp="label"
            aria-label={t('actions.inputType')}
            value={input.type}
            options={types.map(({ name, schema }) => ({ value: name, label: text(schema['x-title'], name) }))}
            onChange={(type) => patch(at, { type, options: {} })}
          />
          <Target input={input} onChange={(options) => patch(at, { options })} />
          <Checkbox
            checked={input.required ?? false}
            onChange={({ target }) => patch(at, { required: target.checked || undefined })}
          >
            {t('actions.inputRequired')}
          </Checkbox>
          <Button
            type="text"
            icon={<X size={14} />}
            aria-label={t('actions.removeInput', { input: text(input.label, input.name) })}
            onClick={() => onChange(inputs.toSpliced(at, 1))}
          />
        </div>
      ))}
      <Button
        size="small"
        type="dashed"
        icon={<Plus size={14} />}
        onClick={() =>
          onChange([...inputs, { name: `input${inputs.length + 1}`, label: {}, type: 'text', options: {} }])
        }
      >
        {t('actions.addInput')}
      </Button>
    </Rows>
  );
}

type TargetProps = { input: ActionInput; onChange: (options: ActionInput['options']) => void };

/** What a look-up points at, or where the choices come from. */
function Target({ input, onChange }: TargetProps) {
  const { object, picklist } = (input.options ?? {}) as { object?: string; picklist?: string };
  if (input.type === 'lookup')
    return <ObjectSelect value={object} onChange={(chosen) => onChange({ object: chosen })} />;
  if (input.type === 'picklist' || input.type === 'multiPicklist') {
    return <PicklistSelect value={picklist} onChange={(chosen) => onChange({ picklist: chosen })} />;
  }
  return <span />;
}
