import { Input, InputNumber, Segmented, Select, Switch } from 'antd';
import { FormulaInput } from '../formula/FormulaInput';
import type { Label } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { ObjectSelect } from '../objects/ObjectSelect';
import { PicklistSelect } from '../picklists/PicklistSelect';
import { LabelInput } from '../ui/LabelInput';
import type { OptionEditor } from './optionsSchema';
import { RelatedFieldSelect } from './RelatedFieldSelect';

type OptionControlProps = {
  id: string;
  /** The object the field is on; formulas are about it. */
  object: string;
  /** The object that the options speak of, if they speak of one. */
  related: string | undefined;
  editor: OptionEditor;
  value: unknown;
  onChange: (value: unknown) => void;
};

/** The control of one option. */
export function OptionControl({ id, object, related, editor, value, onChange }: OptionControlProps) {
  const text = useLabelText();
  const word = typeof value === 'string' ? value : undefined;
  switch (editor.kind) {
    case 'flag':
      return <Switch id={id} size="small" checked={value === true} onChange={onChange} />;
    case 'whole':
    case 'decimal':
      return (
        <InputNumber
          id={id}
          style={{ width: '100%' }}
          min={editor.min}
          max={editor.max}
          precision={editor.kind === 'whole' ? 0 : undefined}
          value={typeof value === 'number' ? value : null}
          onChange={onChange}
        />
      );
    case 'choice':
    case 'segmented': {
      const options = editor.choices.map((choice) => ({
        value: choice.value,
        label: text(choice.label, choice.value),
      }));
      return editor.kind === 'segmented' ? (
        <Segmented id={id} value={word} options={options} onChange={onChange} />
      ) : (
        <Select id={id} value={word} options={options} onChange={onChange} />
      );
    }
    case 'label':
      return <LabelInput id={id} value={value as Label | undefined} onChange={onChange} />;
    case 'formula':
      return <FormulaInput id={id} object={object} context="field" value={word ?? ''} onChange={onChange} />;
    case 'picklist':
      return <PicklistSelect id={id} value={word} onChange={onChange} />;
    case 'object':
      return <ObjectSelect id={id} value={word} onChange={onChange} />;
    case 'relation':
      return <RelatedFieldSelect id={id} of={related} pointsAt={object} value={word} onChange={onChange} />;
    case 'relatedField':
      return <RelatedFieldSelect id={id} of={related} value={word} onChange={onChange} />;
    case 'relatedFormula':
      return related === undefined ? (
        <Input id={id} disabled />
      ) : (
        <FormulaInput
          id={id}
          object={related}
          context="filter"
          expects="checkbox"
          value={word ?? ''}
          onChange={onChange}
        />
      );
    case 'text':
      return (
        <Input
          id={id}
          maxLength={editor.maxLength}
          value={word ?? ''}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
