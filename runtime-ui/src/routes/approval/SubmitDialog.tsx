import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ApprovalOffer } from '../../kit/api/approvals';
import { asProblem } from '../../kit/api/problem';
import { fieldProblemText, problemText } from '../../kit/api/problemText';
import type { Reference } from '../../kit/api/types';
import { useSubmitRecord } from '../../kit/api/useApprovals';
import { PeoplePicker } from '../../kit/ui/PeoplePicker';

interface SubmitDialogProps {
  object: string;
  id: string;
  process: ApprovalOffer;
  onClose(): void;
}

interface Typed {
  comment: string;
  chosen?: Record<string, readonly Reference[] | undefined>;
}

/** As many as the server takes for one step. */
const most = 20;

/** Asks what a submission needs: a word to those who decide, and who that shall be where the process leaves it open. */
export function SubmitDialog({ object, id, process, onClose }: SubmitDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const submitting = useSubmitRecord(object, id);
  const submit = ({ comment, chosen = {} }: Typed) =>
    submitting.mutate(
      { process: process.name, comment, chosen: idsOf(chosen) },
      {
        onSuccess: () => {
          void message.success(t('approval.submit.done'));
          onClose();
        },
        onError: (thrown) => {
          const problem = asProblem(thrown);
          const [first] = problem.errors;
          void message.error(first === undefined ? problemText(problem, t) : fieldProblemText(first, t));
        },
      },
    );
  return (
    <Modal
      open
      title={t('approval.submit.action', { process: process.label })}
      okText={t('approval.submit.ok')}
      okButtonProps={{ loading: submitting.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ comment: '' }} onFinish={submit}>
        {process.chosen.map(({ step, label }) => (
          <Form.Item
            key={step}
            name={['chosen', step]}
            label={t('approval.submit.approver', { step: label })}
            extra={t('approval.submit.inOrder')}
            rules={[{ required: true, message: t('approval.submit.choose') }]}
          >
            <PeoplePicker most={most} />
          </Form.Item>
        ))}
        <Form.Item name="comment" label={t('approval.submit.comment')}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
    </Modal>
  );
}

function idsOf(chosen: NonNullable<Typed['chosen']>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(chosen).map(([step, people = []]) => [step, people.map(({ id }) => id)]));
}
