import { Button, ColorPicker, Switch, Tooltip } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PicklistValue } from '../metadata/documents';
import { LabelInput } from '../ui/LabelInput';
import { SortableRow } from '../ui/SortableRow';
import styles from './PicklistEditor.module.css';

type ValueRowProps = {
  value: PicklistValue;
  removable: boolean;
  onChange: (value: PicklistValue) => void;
  onRemove: () => void;
  onStep: (by: -1 | 1) => void;
};

/** One value: its label, colour, and whether it may still be chosen. */
export function ValueRow({ value, removable, onChange, onRemove, onStep }: ValueRowProps) {
  const { t } = useTranslation();
  return (
    <SortableRow id={value.name} className={styles.value} inactive={!value.active} onStep={onStep}>
      <LabelInput
        aria-label={t('picklists.valueLabel', { name: value.name })}
        value={value.label}
        onChange={(label) => onChange({ ...value, label })}
      />
      <code title={value.name}>{value.name}</code>
      <ColorPicker
        size="small"
        disabledAlpha
        allowClear
        value={value.color ?? null}
        onChangeComplete={(color) => onChange({ ...value, color: color.toHexString().toLowerCase() })}
        onClear={() => onChange({ ...value, color: undefined })}
      />
      <Tooltip title={t('picklists.active')}>
        <Switch
          size="small"
          aria-label={t('picklists.active')}
          checked={value.active}
          onChange={(active) => onChange({ ...value, active })}
        />
      </Tooltip>
      {removable ? (
        <Button type="text" size="small" aria-label={t('ui.remove')} icon={<X size={14} />} onClick={onRemove} />
      ) : (
        <span />
      )}
    </SortableRow>
  );
}
