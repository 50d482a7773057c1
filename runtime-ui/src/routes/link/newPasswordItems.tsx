import { Form, Input } from 'antd';
import type { TFunction } from 'i18next';

const leastLength = 10;

/** The two inputs of a new password, typed twice, as `password` and `again` of a form. */
export function newPasswordItems(t: TFunction, label: string, autoFocus = false) {
  const hint = t('link.password.hint', { least: leastLength });
  return (
    <>
      <Form.Item
        name="password"
        label={label}
        extra={hint}
        rules={[{ required: true, min: leastLength, message: hint }]}
      >
        <Input.Password autoComplete="new-password" autoFocus={autoFocus} />
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
    </>
  );
}
