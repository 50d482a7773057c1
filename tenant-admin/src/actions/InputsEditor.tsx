import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ActionInput } from '../metadata/documents';
import { freeName } from '../naming/freeName';
import { Rows } from '../ui/Rows';
import { InputRow } from './InputRow';

type InputsEditorProps = {
  /** As last saved; their names stay. */
  saved: readonly ActionInput[];
  inputs: readonly ActionInput[];
  onChange: (inputs: ActionInput[]) => void;
};

/** What a button asks for first; formulas name each as `$Input.<name>`. */
export function InputsEditor({ saved, inputs, onChange }: InputsEditorProps) {
  const { t } = useTranslation();
  const fresh = (): ActionInput => ({ name: freeName('input', names(inputs)), label: {}, type: 'text', options: {} });
  return (
    <Rows legend={t('actions.inputs')}>
      {inputs.map((input, at) => (
        <InputRow
          key={at}
          input={input}
          others={names(inputs.toSpliced(at, 1))}
          named={names(saved).has(input.name)}
          onChange={(changed) => onChange(inputs.with(at, changed))}
          onRemove={() => onChange(inputs.toSpliced(at, 1))}
        />
      ))}
      <Button size="small" type="dashed" icon={<Plus size={14} />} onClick={() => onChange([...inputs, fresh()])}>
        {t('actions.addInput')}
      </Button>
    </Rows>
  );
}

const names = (of: readonly ActionInput[]) => new Set(of.map(({ name }) => name));
