import { Modal } from 'antd';
import { useEffect, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

interface DirtyGuardProps {
  dirty: boolean;
  /** Set once the page leaves of its own accord. */
  released: RefObject<boolean>;
  /** What was typed is given up. */
  onDiscard(): void;
}

/** Asks before unsaved changes are left behind. */
export function DirtyGuard({ dirty, released, onDiscard }: DirtyGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker(() => dirty && !released.current);
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [dirty]);
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('form.dirty.title')}
      okText={t('action.discard')}
      okButtonProps={{ danger: true }}
      cancelText={t('action.stay')}
      onOk={() => (onDiscard(), blocker.proceed?.())}
      onCancel={() => blocker.reset?.()}
    >
      {t('form.dirty.text')}
    </Modal>
  );
}
