import { Alert, Form, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../kit/api/problem';
import { fieldProblemText } from '../../kit/api/problemText';
import type { ActionMeta, Values } from '../../kit/api/types';
import { FieldInput } from '../../kit/form/FieldInput';
import { fieldRules } from '../../kit/form/fieldRules';
import { refusal } from './usePress';

interface ActionDialogProps {
  action: ActionMeta;
  pending: boolean;
  onPress(inputs: Values): Promise<unknown>;
  onClose(): void;
}

/** What an action asks for before it happens: values, or a word that it is meant. */
export function ActionDialog({ action, pending, onPress, onClose }: ActionDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Values & { problem?: string }>();
  const run = async () => {
    const { problem: _, ...inputs } = await form.validateFields();
    try {
      await onPress(inputs);
    } catch (thrown) {
      const problem = asProblem(thrown);
      form.setFields([
        ...action.inputs.map(({ name }) => ({
          name,
          errors: problem.errors
            .filter(({ pointer }) => pointer === `/inputs/${name}`)
            .map((error) => fieldProblemText(error, t)),
        })),
        { name: 'problem', value: about(problem.errors) ? undefined : refusal(problem, t) },
      ]);
    }
  };
  return (
    <Modal
      open
      title={action.label}
      okText={action.label}
      cancelText={t('action.cancel')}
      confirmLoading={pending}
      onOk={() => void run().catch(() => undefined)}
      onCancel={onClose}
      destroyOnHidden
    >
      {action.confirm !== '' && <p>{action.confirm}</p>}
      <Form form={form} layout="vertical" onFinish={() => void run()} name={`action-${action.name}`}>
        {action.inputs.map((input) => (
          <Form.Item
            key={input.name}
            name={input.name}
            label={input.label}
            tooltip={input.help === '' ? undefined : input.help}
            required={input.required}
            rules={fieldRules(input, input.required, t)}
            validateTrigger="onBlur"
          >
            <FieldInput field={input} />
          </Form.Item>
        ))}
        <Form.Item noStyle shouldUpdate>
          {({ getFieldValue }) => {
            const problem = getFieldValue('problem') as string | undefined;
            return problem !== undefined && <Alert type="error" showIcon title={problem} />;
          }}
        </Form.Item>
      </Form>
    </Modal>
  );
}

/** Whether everything wrong stands beside an input. */
const about = (errors: readonly { pointer: string }[]) =>
  errors.length > 0 && errors.every(({ pointer }) => pointer.startsWith('/inputs/'));
