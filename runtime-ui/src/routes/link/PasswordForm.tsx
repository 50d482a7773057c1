import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface Passwords {
  password: string;
  again: string;
}

const leastLength = 10;

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
      <Form.Item
        name="password"
        label={t('link.password.label')}
        extra={t('link.password.hint', { least: leastLength })}
        rules={[{ required: true, min: leastLength, message: t('link.password.hint', { least: leastLength }) }]}
      >
        <Input.Password autoComplete="new-password" autoFocus />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('link.again.label')}
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: async (_rule, again) => {
              if (again !== getFieldValue('password')) throw new Error(t('link.again.differs'));
            },
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" block size="large" loading={busy}>
        {t('link.submit.label')}
      </Button>
    </Form>
  );
}
