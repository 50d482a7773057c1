import { asProblem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import { useMutation } from '@tanstack/react-query';
import { App, Button, Modal, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../draft/draftApi';
import { Findings } from '../draft/Findings';
import { useRefreshMetadata } from '../draft/useRefreshMetadata';
import { useReportProblem } from '../ui/useReportProblem';
import { questionsOf } from './questionsOf';
import { publishRelease } from './releasesApi';

type RollBackButtonProps = { release: number; onDone: () => void };

/** Publishes an older state again, as a new release; where values go out of sight by that, it says so and asks. */
export function RollBackButton({ release, onDone }: RollBackButtonProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const [questions, setQuestions] = useState<readonly Finding[]>([]);
  const rollBack = useMutation({
    mutationFn: (accepted: readonly Finding[]) =>
      publishRelease(
        release,
        accepted.map(({ code }) => code),
      ),
    onSuccess: (published) => {
      void message.success(t('draft.published', { release: published.release }));
      onDone();
    },
    onError: (error) => {
      const asked = questionsOf(asProblem(error));
      if (asked.length > 0) setQuestions(asked);
      else report(error);
    },
    onSettled: refresh,
  });
  return (
    <>
      <Popconfirm title={t('releases.rollBackQuestion', { release })} onConfirm={() => rollBack.mutate([])}>
        <Button loading={rollBack.isPending}>{t('releases.rollBack')}</Button>
      </Popconfirm>
      <Modal
        open={questions.length > 0}
        title={t('releases.rollBackAnyway.title', { release })}
        okText={t('releases.rollBackAnyway.action')}
        okButtonProps={{ loading: rollBack.isPending }}
        onOk={() => rollBack.mutate(questions)}
        onCancel={() => setQuestions([])}
      >
        <Findings findings={questions} />
      </Modal>
    </>
  );
}
