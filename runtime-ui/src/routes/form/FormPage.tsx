import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, ObjectRecord, Values } from '../../kit/api/types';
import { inZone } from '../../kit/fields/dates';
import { useFormats } from '../../kit/fields/useFormats';
import { draftKey } from '../../kit/form/drafts';
import { MergeDialog } from '../../kit/form/MergeDialog';
import { RecordForm } from '../../kit/form/RecordForm';
import type { LineLists } from '../../kit/lines/line';
import { useDraft } from '../../kit/form/useDraft';
import { Page } from '../../kit/ui/Page';
import { DirtyGuard } from './DirtyGuard';
import { FormHeader } from './FormHeader';
import { RecordTypeChoice } from './RecordTypeChoice';
import { useFilledLines } from './useFilledLines';
import { useFormPage } from './useFormPage';

interface FormPageProps {
  object: ObjectMeta;
  /** Null for a new record. */
  record: ObjectRecord | null;
  prefill: Values;
  /** Lines that a button has filled in, and the name under which what is typed over them is kept. */
  filled?: { lines: LineLists; draft: string };
  /** After saving a new record: begin another. */
  onAnother?: () => void;
  /** After giving up a draft that was typed over an older version. */
  onDiscarded?: () => void;
}

/** The page that a record is typed in. */
export function FormPage({ object, record, prefill, filled, onAnother, onDiscarded }: FormPageProps) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  const page = useFormPage({ object, record, prefill, filled: filled?.lines, onAnother, onSaved: () => draft.drop() });
  const draft = useDraft(draftKey(object.name, record?.id ?? filled?.draft), record, page.state);
  const { restored } = draft;
  useFilledLines(page.state, restored === undefined ? filled?.lines : undefined);
  return (
    <Page width={page.state.layout.lines?.length ? 'reading' : 'form'}>
      <title>{record?.name ?? t('action.createOne', { object: object.label })}</title>
      <FormHeader object={object} record={record} page={page} canAddAnother={onAnother !== undefined} />
      {restored !== undefined && (
        <Alert
          style={{ marginBottom: 16 }}
          type="info"
          showIcon
          title={t('form.draft.restored', { time: inZone(restored.at, zone).format('MM-DD HH:mm') })}
          action={
            <Button size="small" onClick={() => (draft.drop(), page.reset(), onDiscarded?.())}>
              {t('form.draft.discard')}
            </Button>
          }
        />
      )}
      {record === null && <RecordTypeChoice object={object} value={page.recordType} onChange={page.setRecordType} />}
      <RecordForm state={page.state} />
      <DirtyGuard dirty={page.state.dirty} released={page.leaving} onDiscard={draft.drop} />
      {page.merge !== undefined && (
        <MergeDialog object={object} live={page.state.live} {...page.merge} onCancel={page.cancelMerge} />
      )}
    </Page>
  );
}
