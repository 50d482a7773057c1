import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

/** Another tab has signed in to another company: what this page shows belongs to the former one. */
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
      {t('problem.wrong_tenant')}
    </Modal>
  );
}
