import { Button } from 'antd';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LineColumn } from '../metadata/documents';
import { Chip } from '../ui/Chip';
import { SortableRow } from '../ui/SortableRow';
import styles from './LayoutEditor.module.css';
import { moveColumn, removeColumn } from './lineOperations';
import type { LayoutEditing } from './useLayoutEditor';

type LineColumnRowProps = {
  column: LineColumn;
  /** Absent where the field is gone. */
  label: string | undefined;
  relation: string;
  index: number;
  isSelected: boolean;
  editor: Pick<LayoutEditing, 'layout' | 'change' | 'select'>;
};

/** One column of a table of lines; choosing it shows its conditions. */
export function LineColumnRow({ column, label, relation, index, isSelected, editor }: LineColumnRowProps) {
  const { t } = useTranslation();
  const { layout, change, select } = editor;
  const { field } = column;
  const conditions = (['visible', 'required', 'readOnly'] as const).filter(
    (name) => column[name] !== undefined && column[name] !== false,
  );
  return (
    <SortableRow
      id={field}
      className={styles.column}
      onStep={(by) => change(moveColumn(layout, relation, index, index + by))}
    >
      <button
        type="button"
        className={styles.columnName}
        aria-pressed={isSelected}
        data-unknown={label === undefined}
        onClick={() => select({ kind: 'column', relation, field })}
      >
        {label ?? field}
      </button>
      {conditions.map((name) => (
        <Chip key={name}>{t(`layouts.${name === 'visible' ? 'conditional' : name}`)}</Chip>
      ))}
      <Button
        type="text"
        size="small"
        aria-label={t('layouts.removeColumn', { field: label ?? field })}
        icon={<X size={14} />}
        onClick={() => change(removeColumn(layout, relation, field))}
      />
    </SortableRow>
  );
}
