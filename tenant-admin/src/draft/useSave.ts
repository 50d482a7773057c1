import { fieldProblemText } from '@fangyuan/runtime-ui/kit/api/problemText.ts';
import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReportProblem } from '../ui/useReportProblem';
import { saveEdits, type Edit, type Saved } from './draftApi';
import { useSaveMode } from './saveMode';
import { useRefreshMetadata } from './useRefreshMetadata';

/**
 * Saves documents that belong together, all or none. They are published at once when this person wants that and the
 * check asks nothing; else they wait in the draft, and the person is told why.
 */
export function useSave() {
  const mode = useSaveMode((store) => store.mode);
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const { message } = App.useApp();
  const { t } = useTranslation();
  const tell = ({ release, findings }: Saved) => {
    const stops = findings.filter(({ severity }) => severity === 'ERROR' || severity === 'QUESTION');
    if (release !== null) return message.success(t('draft.saved.published'));
    if (stops.length === 0) return message.success(t('draft.saved.drafted'));
    const reasons = stops.map((finding) => fieldProblemText(finding, t)).join(' ');
    return message.warning(t('draft.saved.waits', { reasons }), 6);
  };
  return useMutation({
    mutationFn: (edits: readonly Edit[]) => saveEdits(edits, mode === 'publish'),
    onSuccess: (saved) => void tell(saved),
    onError: report,
    onSettled: refresh,
  });
}
