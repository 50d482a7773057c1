import { useMutation } from '@tanstack/react-query';
import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useRefreshMetadata } from '../draft/useRefreshMetadata';
import { useReportProblem } from '../ui/useReportProblem';
import { publishRelease } from './releasesApi';

type RollBackButtonProps = { release: number; onDone: () => void };

/** Publishes an older state again, as a new release; itself it can be rolled back. */
export function RollBackButton({ release, onDone }: RollBackButtonProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const rollBack = useMutation({
    mutationFn: () => publishRelease(release),
    onSuccess: (published) => {
      void message.success(t('draft.published', { release: published.release }));
      onDone();
    },
    onError: report,
    onSettled: refresh,
  });
  return (
    <Popconfirm title={t('releases.rollBackQuestion', { release })} onConfirm={() => rollBack.mutate()}>
      <Button loading={rollBack.isPending}>{t('releases.rollBack')}</Button>
    </Popconfirm>
  );
}
