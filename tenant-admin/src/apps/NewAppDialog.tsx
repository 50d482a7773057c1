import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSave } from '../draft/useSave';
import type { Label, MetadataDocument } from '../metadata/documents';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';

type NewAppDialogProps = {
  apps: readonly MetadataDocument<'app'>[];
  onClose: () => void;
  onCreated: (name: string) => void;
};

/** Makes an app without tabs. */
export function NewAppDialog({ apps, onClose, onCreated }: NewAppDialogProps) {
  const { t } = useTranslation();
  const suggest = useNameSuggestion(new Set(apps.map((app) => app.name)));
  const save = useSave();
  const [label, setLabel] = useState<Label>({});
  const name = suggest(label);
  const body = { label, icon: 'layers', tabs: [] };
  return (
    <Modal
      open
      title={t('apps.new')}
      okText={t('ui.create')}
      okButtonProps={{ disabled: !API_NAME.test(name), loading: save.isPending }}
      onOk={() => save.mutate([{ kind: 'app', name, body, hash: '' }], { onSuccess: () => onCreated(name) })}
      onCancel={onClose}
    >
      <Labelled label={t('apps.label')} help={name} required>
        {(id) => <LabelInput id={id} autoFocus value={label} onChange={setLabel} />}
      </Labelled>
    </Modal>
  );
}
