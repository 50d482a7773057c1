import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/session';
import { signIn } from '../api/sessionApi';
import { ErrorPanel } from '../ui/ErrorPanel';

interface Again {
  login: string;
  password: string;
}

/** Asks for the password again, over a page that keeps everything typed in it. */
export function SignInAgain() {
  const { t } = useTranslation();
  const tenant = useSession((store) => store.session?.tenant?.code ?? '');
  const [form] = Form.useForm<Again>();
  const submit = useMutation({ mutationFn: (again: Again) => signIn({ tenant, ...again }) });
  return (
    <Modal
      open
      closable={false}
      title={t('session.lost.title')}
      okText={t('session.lost.submit')}
      onOk={form.submit}
      confirmLoading={submit.isPending}
      cancelButtonProps={{ hidden: true }}
    >
      <p>{t('session.lost.text')}</p>
      {submit.error && <ErrorPanel error={submit.error} />}
      <Form form={form} layout="vertical" onFinish={(again) => submit.mutate(again)}>
        <Form.Item name="login" label={t('session.field.login')} rules={[{ required: true, message: '' }]}>
          <Input autoComplete="username" />
        </Form.Item>
        <Form.Item name="password" label={t('session.field.password')} rules={[{ required: true, message: '' }]}>
          <Input.Password autoComplete="current-password" onPressEnter={form.submit} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
