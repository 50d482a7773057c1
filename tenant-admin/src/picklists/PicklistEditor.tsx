import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { AdminPage } from '../ui/AdminPage';
import { DraftMark } from '../ui/DraftMark';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';
import { AddValues } from './AddValues';
import styles from './PicklistEditor.module.css';
import { ValueList } from './ValueList';

type PicklistEditorProps = { document: MetadataDocument<'picklist'>; parent: string };

/** Edits the values of a picklist: add, rename, colour, order, switch off. */
export function PicklistEditor({
  document: { name, body: saved, hash: savedHash, draft },
  parent,
}: PicklistEditorProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, savedHash);
  const save = useSave();
  const title = text(saved.label, name);
  return (
    <AdminPage
      icon="list-checks"
      parent={{ to: '/picklists', label: parent }}
      title={title}
      note={
        <>
          {name} <DraftMark state={draft} />
        </>
      }
      actions={<RemoveButton kind="picklist" name={name} label={title} onRemoved={() => void navigate('/picklists')} />}
    >
      <div className={styles.editor}>
        <Labelled label={t('picklists.label')} required>
          {(id) => <LabelInput id={id} value={body.label} onChange={(label) => change({ ...body, label })} />}
        </Labelled>
        <ValueList values={body.values} saved={saved.values} onChange={(values) => change({ ...body, values })} />
        <AddValues values={body.values} onChange={(values) => change({ ...body, values })} />
      </div>
      <SaveBar
        count={dirty ? 1 : 0}
        saving={save.isPending}
        onDiscard={reset}
        onSave={() => save.mutate([{ kind: 'picklist', name, body, hash }], { onSuccess: reset })}
      />
    </AdminPage>
  );
}
