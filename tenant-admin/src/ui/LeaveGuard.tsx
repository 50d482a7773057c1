import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';

type LeaveGuardProps = {
  /** Whether leaving the page loses something. */
  dirty: boolean;
};

/** Asks before the page is left with unsaved changes. */
export function LeaveGuard({ dirty }: LeaveGuardProps) {
  const { t } = useTranslation();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={t('ui.leave.title')}
      okText={t('ui.leave.discard')}
      cancelText={t('ui.leave.stay')}
      okButtonProps={{ danger: true }}
      onOk={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    />
  );
}
