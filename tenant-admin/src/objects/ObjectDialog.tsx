import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { RemoveButton } from '../ui/RemoveButton';
import { useEdited } from '../ui/useEdited';
import { ObjectForm } from './ObjectForm';

type ObjectDialogProps = { object: MetadataDocument<'object'>; onClose: () => void };

/** Changes an object, or marks it for removal. */
export function ObjectDialog({ object: { name, body: saved, hash: savedHash }, onClose }: ObjectDialogProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const save = useSave();
  const { value: body, change, hash } = useEdited(saved, savedHash);
  const submit = () => save.mutate([{ kind: 'object', name, body, hash }], { onSuccess: onClose });
  return (
    <Modal
      open
      title={t('objects.edit')}
      okText={t('ui.save')}
      okButtonProps={{ loading: save.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <ObjectForm object={name} body={body} onChange={(part) => change({ ...body, ...part })} />
      <RemoveButton
        kind="object"
        name={name}
        label={text(saved.label, name)}
        onRemoved={() => void navigate('/objects')}
      />
    </Modal>
  );
}
