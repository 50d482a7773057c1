import { asProblem } from '@fangyuan/runtime-ui/kit/api/problem.ts';
import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useReportProblem } from '../ui/useReportProblem';
import { publishDraft } from './draftApi';
import { useRefreshMetadata } from './useRefreshMetadata';

type Publication = { message: string; accept: readonly string[] };

/** Publishes the draft; when the check has something to say, the draft's page opens and says it. */
export function usePublish() {
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (publication: Publication) => publishDraft(publication.message, publication.accept),
    onSuccess: ({ release }) => void message.success(t('draft.published', { release })),
    onError: (error) => (asProblem(error).code === 'check_refused' ? void navigate('/draft') : report(error)),
    onSettled: refresh,
  });
}
