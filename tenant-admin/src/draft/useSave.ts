import { useMutation } from '@tanstack/react-query';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import { useReportProblem } from '../ui/useReportProblem';
import { loadDraft, putEdit, type Edit } from './draftApi';
import { useSaveMode } from './saveMode';
import { useRefreshMetadata } from './useRefreshMetadata';

export type Saved = 'published' | 'drafted';

/**
 * Saves documents that belong together: all into the draft, and with the last one the draft is published when this
 * person wants that and the check asks nothing.
 */
export function useSave() {
  const mode = useSaveMode((store) => store.mode);
  const refresh = useRefreshMetadata();
  const report = useReportProblem();
  const { message } = App.useApp();
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (edits: readonly Edit[]) => save(edits, mode === 'publish'),
    onSuccess: (saved) => void message.success(t(`draft.saved.${saved}`)),
    onError: report,
    onSettled: refresh,
  });
}

async function save(edits: readonly Edit[], publish: boolean): Promise<Saved> {
  for (const [index, edit] of edits.entries()) {
    // One after the other: each is checked against the draft that holds the ones before it.
    // oxlint-disable-next-line no-await-in-loop
    await putEdit(edit, publish && index === edits.length - 1);
  }
  const draft = publish ? await loadDraft() : undefined;
  return draft?.changes.length === 0 ? 'published' : 'drafted';
}
