import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { RemoveButton } from '../ui/RemoveButton';
import { ObjectForm } from './ObjectForm';

type ObjectDialogProps = { object: MetadataDocument<'object'>; onClose: () => void };

/** Changes an object, or marks it for removal. */
export function ObjectDialog({ object: { name, body: saved }, onClose }: ObjectDialogProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const save = useSave();
  const [body, setBody] = useState(saved);
  const submit = () => save.mutate([{ kind: 'object', name, body }], { onSuccess: onClose });
  return (
    <Modal
      open
      title={t('objects.edit')}
      okText={t('ui.save')}
      okButtonProps={{ loading: save.isPending }}
      onOk={submit}
      onCancel={onClose}
    >
      <ObjectForm object={name} body={body} onChange={(part) => setBody({ ...body, ...part })} />
      <RemoveButton
        kind="object"
        name={name}
        label={text(saved.label, name)}
        onRemoved={() => void navigate('/objects')}
      />
    </Modal>
  );
}
