import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../metadata/documents';
import { UsageList } from '../objects/UsageList';
import { useRemove } from '../draft/useRemove';

type RemoveButtonProps = { kind: Kind; name: string; label: string; onRemoved: () => void };

/** Marks a document for removal after showing what uses it; it stays alive until the draft is published. */
export function RemoveButton({ kind, name, label, onRemoved }: RemoveButtonProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const remove = useRemove();
  return (
    <>
      <Button danger type="text" onClick={() => setAsking(true)}>
        {t('ui.remove')}
      </Button>
      <Modal
        open={asking}
        title={t('ui.removeTitle', { label })}
        okText={t('ui.remove')}
        okButtonProps={{ danger: true, loading: remove.isPending }}
        onOk={() => remove.mutate({ kind, name }, { onSuccess: onRemoved })}
        onCancel={() => setAsking(false)}
        destroyOnHidden
      >
        <p>{t('ui.removeText')}</p>
        <UsageList kind={kind} name={name} />
      </Modal>
    </>
  );
}
