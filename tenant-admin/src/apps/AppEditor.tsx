import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { AdminPage } from '../ui/AdminPage';
import { DraftMark } from '../ui/DraftMark';
import { IconPick } from '../ui/IconPick';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';
import styles from './AppEditor.module.css';
import { TabList } from './TabList';

type AppEditorProps = { document: MetadataDocument<'app'>; objects: readonly MetadataDocument<'object'>[] };

/** What an app is called, what opens first in it, and which tabs it has, in order. */
export function AppEditor({ document: { name, body: saved, hash: savedHash, draft }, objects }: AppEditorProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, savedHash);
  const save = useSave();
  const title = text(saved.label, name);
  return (
    <AdminPage
      icon={saved.icon}
      parent={{ to: '/apps', label: t('apps.title') }}
      title={title}
      note={
        <>
          {name} <DraftMark state={draft} />
        </>
      }
      actions={<RemoveButton kind="app" name={name} label={title} onRemoved={() => void navigate('/apps')} />}
    >
      <div className={styles.editor}>
        <Labelled label={t('apps.label')} required>
          {(id) => <LabelInput id={id} value={body.label} onChange={(label) => change({ ...body, label })} />}
        </Labelled>
        <IconPick value={body.icon} onChange={(icon) => change({ ...body, icon })} />
        <Checkbox
          checked={body.startsWithWorkbench ?? false}
          onChange={({ target }) => change({ ...body, startsWithWorkbench: target.checked || undefined })}
        >
          {t('apps.startsWithWorkbench')}
        </Checkbox>
        <TabList
          objects={objects}
          tabs={body.tabs.map((tab) => tab.object)}
          onChange={(tabs) => change({ ...body, tabs: tabs.map((object) => ({ object })) })}
        />
      </div>
      <SaveBar
        count={dirty ? 1 : 0}
        saving={save.isPending}
        onDiscard={reset}
        onSave={() => save.mutate([{ kind: 'app', name, body, hash }], { onSuccess: reset })}
      />
    </AdminPage>
  );
}
