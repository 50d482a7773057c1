import { App, Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Approval, Verdict } from '../../kit/api/approvals';
import { asProblem } from '../../kit/api/problem';
import { fieldProblemText, problemText } from '../../kit/api/problemText';
import { useDecide } from '../../kit/api/useApprovals';

interface DecisionDialogProps {
  approval: Approval;
  verdict: Verdict;
  onClose(): void;
  onDecided?(): void;
}

const longestComment = 2000;

/** Asks for the words that go with a decision, and makes it. */
export function DecisionDialog({ approval, verdict, onClose, onDecided }: DecisionDialogProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [form] = Form.useForm<{ comment: string }>();
  const deciding = useDecide(approval.id);
  const mustSayWhy = verdict === 'refuse' || verdict === 'return';
  const step = approval.steps.find(({ state }) => state === 'pending')?.name ?? '';
  const decide = ({ comment }: { comment: string }) =>
    deciding.mutate(
      { decision: verdict, step, comment },
      {
        onSuccess: () => {
          void message.success(t(`approval.done.${verdict}`));
          onClose();
          onDecided?.();
        },
        onError: (thrown) => {
          const problem = asProblem(thrown);
          const [first] = problem.errors;
          void message.error(first === undefined ? problemText(problem, t) : fieldProblemText(first, t));
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={t(`approval.ask.${verdict}`, { process: approval.label })}
      okText={t(`approval.verdict.${verdict}`)}
      okButtonProps={{ danger: verdict === 'refuse', loading: deciding.isPending }}
      cancelText={t('action.cancel')}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" initialValues={{ comment: '' }} onFinish={decide}>
        <Form.Item
          name="comment"
          label={t(mustSayWhy ? 'approval.comment.why' : 'approval.comment.label')}
          rules={[{ required: mustSayWhy, whitespace: true, message: t('approval.comment.missing') }]}
        >
          <Input.TextArea autoFocus rows={3} maxLength={longestComment} />
        </Form.Item>
      </Form>
    </Modal>
  );
}
