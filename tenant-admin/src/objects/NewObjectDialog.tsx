import { Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { useDocuments } from '../metadata/useDocuments';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { Choices } from '../ui/Choices';
import { ColorPick } from '../ui/ColorPick';
import { IconPick } from '../ui/IconPick';
import styles from './NewObjectDialog.module.css';
import { newObjectEdits } from './newObject';
import { useNewObject } from './useNewObject';
import { starterLabels } from './starterLabels';

/** Makes a new object that can be used at once. */
export function NewObjectDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [apps, roles] = [useDocuments('app').data ?? [], useDocuments('role').data ?? []];
  const taken = new Set(useDocuments('object').data?.map((document) => document.name));
  const suggest = useNameSuggestion(taken);
  const [object, change] = useNewObject(apps, roles, suggest);
  const save = useSave();
  const valid = API_NAME.test(object.name) && !taken.has(object.name);
  const submit = () =>
    save.mutate(newObjectEdits(object, starterLabels, apps, roles), {
      onSuccess: () => void navigate(`/objects/${object.name}/fields`),
    });
  return (
    <Modal
      open
      title={t('objects.new')}
      okText={t('ui.create')}
      okButtonProps={{ disabled: !valid, loading: save.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('objects.column.label')} required>
          {(id) => (
            <LabelInput
              id={id}
              autoFocus
              value={object.label}
              onChange={(label) => change({ label, pluralLabel: label })}
            />
          )}
        </Labelled>
        <Labelled label={t('objects.column.name')} help={t('ui.nameHelp')} required>
          {(id) => <Input id={id} value={object.name} onChange={(event) => change({ name: event.target.value })} />}
        </Labelled>
        <IconPick value={object.icon} onChange={(icon) => change({ icon })} />
        <ColorPick value={object.color} onChange={(color) => change({ color })} />
        <Choices
          label={t('objects.apps')}
          of={apps}
          value={object.apps}
          onChange={(chosen) => change({ apps: chosen })}
        />
        <Choices
          label={t('objects.roles')}
          of={roles}
          value={object.roles}
          onChange={(chosen) => change({ roles: chosen })}
        />
      </div>
    </Modal>
  );
}
