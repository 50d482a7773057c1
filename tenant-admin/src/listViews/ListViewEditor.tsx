import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { ListViewBody, MetadataDocument } from '../metadata/documents';
import { useDocumentEditor } from '../objects/useDocumentEditor';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { CalendarPanel } from './CalendarPanel';
import { ColumnList } from './ColumnList';
import styles from './ListViewEditor.module.css';
import { listViewEdits } from './listViewEdits';
import { SortLevels } from './SortLevels';

type ListViewEditorProps = {
  object: string;
  document: MetadataDocument<'listView'> | undefined;
  saved: ListViewBody;
  views: readonly MetadataDocument<'listView'>[];
};

/** Which records a list shows, with which columns, in which order. */
export function ListViewEditor({ object, document, saved, views }: ListViewEditorProps) {
  const { t } = useTranslation();
  const { body, local, patch, isNamed, removal, bar } = useDocumentEditor({
    kind: 'listView',
    object,
    tab: 'list-views',
    document,
    saved,
    taken: views.map(({ name }) => name),
    edits: (edited) => listViewEdits(edited, views),
  });
  return (
    <div className={styles.editor}>
      <Labelled label={t('listViews.label')} help={local} required>
        {(id) => <LabelInput id={id} autoFocus={!document} value={body.label} onChange={(label) => patch({ label })} />}
      </Labelled>
      <Labelled label={t('listViews.filter')} help={t('listViews.filterHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="filter"
            expects="checkbox"
            lines={2}
            value={body.filter ?? ''}
            onChange={(filter) => patch({ filter: filter || undefined })}
          />
        )}
      </Labelled>
      <ColumnList object={object} columns={body.columns} onChange={(columns) => patch({ columns })} />
      <SortLevels object={object} sort={body.sort} onChange={(sort) => patch({ sort })} />
      <CalendarPanel object={object} calendar={body.calendar} onChange={(calendar) => patch({ calendar })} />
      <Checkbox checked={body.default ?? false} onChange={(event) => patch({ default: event.target.checked })}>
        {t('listViews.default')}
      </Checkbox>
      {removal && <RemoveButton {...removal} />}
      <SaveBar {...bar} disabled={!isNamed || body.columns.length === 0} />
    </div>
  );
}
