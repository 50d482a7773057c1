import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { Condition } from '../metadata/documents';
import { Labelled } from '../ui/Labelled';

type ConditionInputProps = {
  label: string;
  object: string;
  value: Condition | undefined;
  onChange: (value: Condition | undefined) => void;
};

type Mode = 'never' | 'always' | 'when';

/** Never, always, or when a formula is true. */
export function ConditionInput({ label, object, value, onChange }: ConditionInputProps) {
  const { t } = useTranslation();
  const mode: Mode = typeof value === 'string' ? 'when' : value ? 'always' : 'never';
  const choose = (chosen: Mode) => onChange({ never: undefined, always: true, when: '' }[chosen]);
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <Segmented<Mode>
            size="small"
            aria-label={label}
            value={mode}
            options={(['never', 'always', 'when'] as const).map((one) => ({
              value: one,
              label: t(`layouts.condition.${one}`),
            }))}
            onChange={choose}
          />
          {typeof value === 'string' && (
            <FormulaInput id={id} object={object} context="rule" expects="checkbox" value={value} onChange={onChange} />
          )}
        </>
      )}
    </Labelled>
  );
}
