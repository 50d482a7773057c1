import { useMutation } from '@tanstack/react-query';
import { App, Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changePassword } from '../../kit/api/sessionApi';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { newPasswordItems } from '../link/newPasswordItems';

interface Passwords {
  present: string;
  password: string;
  again: string;
}

/** The way to another password; the present one is asked for. */
export function ChangePassword() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Passwords>();
  const change = useMutation({
    mutationFn: ({ present, password }: Passwords) => changePassword(present, password),
    onSuccess: () => {
      setOpen(false);
      void message.success(t('profile.password.changed'));
    },
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('profile.password.change')}
      </Button>
      <Modal
        open={open}
        title={t('profile.password.change')}
        okText={t('profile.password.change')}
        confirmLoading={change.isPending}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        afterClose={() => change.reset()}
        destroyOnHidden
      >
        {change.error && <ErrorPanel error={change.error} />}
        <Form<Passwords> form={form} layout="vertical" requiredMark={false} preserve={false} onFinish={change.mutate}>
          <Form.Item
            name="present"
            label={t('profile.password.present')}
            rules={[{ required: true, message: t('profile.password.missing') }]}
          >
            <Input.Password autoComplete="current-password" autoFocus />
          </Form.Item>
          {newPasswordItems(t, t('profile.password.next'))}
        </Form>
      </Modal>
    </>
  );
}
