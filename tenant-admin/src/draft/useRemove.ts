import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../metadata/documents';
import { useReportProblem } from '../ui/useReportProblem';
import { removeDocument } from './draftApi';
import { useRefreshMetadata } from './useRefreshMetadata';

/** Marks a document for removal; always in the draft, whatever "save" means, so that nothing is lost by one click. */
export function useRemove() {
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const { message } = App.useApp();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (document: { kind: Kind; name: string }) => removeDocument(document),
    onSuccess: () => void message.success(t('draft.removed')),
    onError: report,
    onSettled: refresh,
  });
}
