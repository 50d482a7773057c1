import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { LineColumn } from '../metadata/documents';
import { useAllFields } from '../objects/useObjectFields';
import { Labelled } from '../ui/Labelled';
import { ConditionInput } from './ConditionInput';
import styles from './LayoutEditor.module.css';
import { updateColumn } from './lineOperations';
import { useLineRelations } from './useLineRelations';
import type { LayoutEditing } from './useLayoutEditor';

type ColumnPropertiesProps = { object: string; relation: string; column: LineColumn; editor: LayoutEditing };

/** What a column of a table of lines is like, as the record decides: shown when, required, read-only. */
export function ColumnProperties({ object, relation, column, editor: { layout, change } }: ColumnPropertiesProps) {
  const { t } = useTranslation();
  const lines = useLineRelations(object).find(({ name }) => name === relation);
  const field = useAllFields()
    .get(lines?.object ?? '')
    ?.find(({ name }) => name === column.field);
  const patch = (part: Partial<LineColumn>) => change(updateColumn(layout, relation, column.field, part));
  return (
    <>
      <h3>
        {field?.label ?? column.field} <code className={styles.heading}>{column.field}</code>
      </h3>
      <p className={styles.heading}>{t('layouts.columnHint')}</p>
      <Labelled label={t('layouts.visibleWhen')} help={t('layouts.visibleHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            value={column.visible ?? ''}
            onChange={(formula) => patch({ visible: formula || undefined })}
          />
        )}
      </Labelled>
      <ConditionInput
        label={t('layouts.required')}
        object={object}
        value={column.required}
        onChange={(required) => patch({ required })}
      />
      <ConditionInput
        label={t('layouts.readOnly')}
        object={object}
        value={column.readOnly}
        onChange={(readOnly) => patch({ readOnly })}
      />
    </>
  );
}
