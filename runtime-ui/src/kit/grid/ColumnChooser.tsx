import { Button, Checkbox, Popover } from 'antd';
import { Columns3 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta } from '../api/types';
import styles from './ColumnChooser.module.css';

interface ColumnChooserProps {
  object: ObjectMeta;
  shown: readonly string[];
  onChange(fields: readonly string[]): void;
  onReset(): void;
}

/** Picks which fields are columns. The first one stays: it leads to the record. */
export function ColumnChooser({ object, shown, onChange, onReset }: ColumnChooserProps) {
  const { t } = useTranslation();
  const fields = Object.values(object.fields);
  const toggle = (name: string, on: boolean) =>
    onChange(on ? [...shown, name] : shown.filter((candidate) => candidate !== name));
  const list = (
    <div className={styles.list}>
      {fields.map(({ name, label }) => (
        <Checkbox
          key={name}
          checked={shown.includes(name)}
          disabled={name === shown[0]}
          onChange={(event) => toggle(name, event.target.checked)}
        >
          {label}
        </Checkbox>
      ))}
      <Button type="link" size="small" onClick={onReset}>
        {t('grid.columns.reset')}
      </Button>
    </div>
  );
  return (
    <Popover trigger="click" placement="bottomRight" content={list}>
      <Button icon={<Columns3 size={16} />} aria-label={t('grid.columns.label')} title={t('grid.columns.label')} />
    </Popover>
  );
}
