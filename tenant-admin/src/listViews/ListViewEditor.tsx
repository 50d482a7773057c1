import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { FormulaInput } from '../formula/FormulaInput';
import { localName, type ListViewBody, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';
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
  const text = useLabelText();
  const navigate = useNavigate();
  const suggest = useNameSuggestion(new Set(views.map(({ name }) => localName(name))));
  const save = useSave();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const patch = (part: Partial<ListViewBody>) => change({ ...body, ...part });
  const back = `/objects/${object}/list-views`;
  const submit = () =>
    save.mutate(listViewEdits({ name, body, hash }, views), {
      onSuccess: () => {
        reset();
        void navigate(`${back}/${local}`, { replace: true });
      },
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
      {document && (
        <RemoveButton
          kind="listView"
          name={name}
          label={text(body.label, local)}
          onRemoved={() => void navigate(back)}
        />
      )}
      <SaveBar
        count={dirty ? 1 : 0}
        saving={save.isPending}
        disabled={!API_NAME.test(local) || body.columns.length === 0}
        onDiscard={reset}
        onSave={submit}
      />
    </div>
  );
}
