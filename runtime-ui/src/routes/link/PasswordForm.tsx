import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { newPasswordItems } from './newPasswordItems';

interface Passwords {
  password: string;
  again: string;
}

interface PasswordFormProps {
  /** For the browser's store of passwords. */
  login: string;
  busy: boolean;
  onSubmit(password: string): void;
}

/** Chooses a password, typed twice. */
export function PasswordForm({ login, busy, onSubmit }: PasswordFormProps) {
  const { t } = useTranslation();
  return (
    <Form<Passwords> layout="vertical" requiredMark={false} onFinish={({ password }) => onSubmit(password)}>
      <input type="text" autoComplete="username" value={login} readOnly hidden />
      {newPasswordItems(t, t('link.password.label'), true)}
      <Button type="primary" htmlType="submit" block size="large" loading={busy}>
        {t('link.submit.label')}
      </Button>
    </Form>
  );
}
