import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

/** Somebody else, or another company, has signed in: what this page shows belongs to the former sign-in. */
export function SignedInElsewhere() {
  const { t } = useTranslation();
  return (
    <Modal
      open
      closable={false}
      title={t('session.elsewhere.title')}
      okText={t('action.reload')}
      onOk={() => location.reload()}
      cancelButtonProps={{ hidden: true }}
    >
      {t('session.elsewhere.text')}
    </Modal>
  );
}
