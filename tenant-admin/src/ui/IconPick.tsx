import { icons } from '@fangyuan/runtime-ui/kit/ui/icons.ts';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Labelled } from './Labelled';

type IconPickProps = { value: string; onChange: (icon: string) => void };

/** Chooses an icon by looking and by name. */
export function IconPick({ value, onChange }: IconPickProps) {
  const { t } = useTranslation();
  const options = Object.entries(icons).map(([name, Icon]) => ({
    value: name,
    label: (
      <span title={name}>
        <Icon size={16} strokeWidth={1.75} style={{ verticalAlign: -3 }} /> {name}
      </span>
    ),
  }));
  return (
    <Labelled label={t('ui.icon')}>
      {(id) => (
        <Select id={id} showSearch value={value} options={options} onChange={onChange} optionFilterProp="value" />
      )}
    </Labelled>
  );
}
