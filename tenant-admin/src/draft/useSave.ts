import { fieldProblemText } from '@fangyuan/runtime-ui/kit/api/problemText.ts';
import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReportProblem } from '../ui/useReportProblem';
import type { Edit, Saved } from './draftApi';
import { useSaveMode } from './saveMode';
import { saveSettled, StillEditing } from './saveSettled';
import { useRefreshMetadata } from './useRefreshMetadata';
import { useSettle } from './useSettle';

/**
 * Saves documents that belong together, all or none. They are published at once when this person wants that and the
 * check asks nothing; else they wait in the draft, and the person is told why. Where somebody else changed one of them
 * meanwhile, the person chooses whose version stands.
 */
export function useSave() {
  const mode = useSaveMode((store) => store.mode);
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const settle = useSettle();
  const { message } = App.useApp();
  const { t } = useTranslation();
  const tell = (saved: Saved | null) => {
    if (saved === null) return message.info(t('draft.conflict.taken'));
    const { release, findings, unchanged } = saved;
    if (unchanged) return message.info(t('draft.saved.unchanged'));
    const stops = findings.filter(({ severity }) => severity === 'ERROR' || severity === 'QUESTION');
    if (release !== null) return message.success(t('draft.saved.published'));
    if (stops.length === 0) return message.success(t('draft.saved.drafted'));
    const reasons = stops.map((finding) => fieldProblemText(finding, t)).join(' ');
    return message.warning(t('draft.saved.waits', { reasons }), 6);
  };
  return useMutation({
    mutationFn: (edits: readonly Edit[]) => saveSettled(edits, mode === 'publish', settle),
    onSuccess: (saved) => void tell(saved),
    onError: (error) => error instanceof StillEditing || report(error),
    onSettled: refresh,
  });
}
