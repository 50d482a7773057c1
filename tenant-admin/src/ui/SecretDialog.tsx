import { Alert, Modal, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './SecretDialog.module.css';

export type Secret = { label: string; value: string };

type SecretDialogProps = { title: string; warning: string; secrets: readonly Secret[]; onClose: () => void };

/** Shows what is shown only once, with copy buttons. */
export function SecretDialog({ title, warning, secrets, onClose }: SecretDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      onOk={onClose}
      okText={t('ui.copied')}
      cancelButtonProps={{ hidden: true }}
    >
      <Alert type="warning" showIcon title={warning} />
      <dl className={styles.secrets}>
        {secrets.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Typography.Text code copyable={{ text: value }}>
                {value}
              </Typography.Text>
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
