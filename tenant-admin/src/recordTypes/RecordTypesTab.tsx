import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { RecordTypeDialog } from './RecordTypeDialog';
import { useRecordTypeColumns } from './useRecordTypeColumns';

/** The record types of an object: kinds of records with their own layouts. */
export function RecordTypesTab() {
  const { t } = useTranslation();
  const object = useObjectName();
  const [open, setOpen] = useState<MetadataDocument<'recordType'> | 'new' | null>(null);
  const columns = useRecordTypeColumns(setOpen);
  const texts = { add: t('recordTypes.new'), empty: t('recordTypes.empty'), hint: t('recordTypes.hint') };
  return (
    <DocumentsTab kind="recordType" columns={columns} texts={texts} onNew={() => setOpen('new')} onOpen={setOpen}>
      {(documents) =>
        open && (
          <RecordTypeDialog
            object={object}
            document={open === 'new' ? undefined : open}
            others={documents}
            onClose={() => setOpen(null)}
          />
        )
      }
    </DocumentsTab>
  );
}
