import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { signIn, type Credentials } from '../../kit/api/sessionApi';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Doorway } from './Doorway';
import { enter } from './enter';
import { rememberedTenant, rememberTenant } from './rememberedTenant';

/** The one door: end users, admins and resellers all come in here. */
export function SignInPage() {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const submit = useMutation({
    mutationFn: async (credentials: Credentials) => {
      const session = await signIn(credentials);
      rememberTenant(credentials.tenant);
      await enter(session, parameters.get('next'));
    },
  });
  const required = [{ required: true, message: t('signIn.field.required') }];
  return (
    <Doorway title={t('signIn.title')}>
      {submit.error && <ErrorPanel error={submit.error} />}
      <Form<Credentials>
        layout="vertical"
        requiredMark={false}
        initialValues={{ tenant: parameters.get('tenant') ?? rememberedTenant(), login: '', password: '' }}
        onFinish={({ tenant, login, password }) =>
          submit.mutate({ tenant: tenant.trim(), login: login.trim(), password })
        }
      >
        <Form.Item name="tenant" label={t('session.field.tenant')} extra={t('session.field.tenantHint')}>
          <Input autoComplete="organization" autoCapitalize="none" autoFocus={rememberedTenant() === ''} />
        </Form.Item>
        <Form.Item name="login" label={t('session.field.login')} rules={required}>
          <Input autoComplete="username" autoCapitalize="none" autoFocus={rememberedTenant() !== ''} />
        </Form.Item>
        <Form.Item name="password" label={t('session.field.password')} rules={required}>
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block size="large" loading={submit.isPending}>
          {t('session.submit.label')}
        </Button>
      </Form>
    </Doorway>
  );
}
