import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { RecordTypeDialog } from './RecordTypeDialog';
import { useRecordTypeColumns } from './useRecordTypeColumns';

/** The record types of an object: kinds of records with their own layouts. */
export function RecordTypesTab() {
  const { t } = useTranslation();
  const object = useObjectName();
  const recordTypes = useDocuments('recordType', object);
  const [open, setOpen] = useState<MetadataDocument<'recordType'> | 'new' | null>(null);
  const columns = useRecordTypeColumns(setOpen);
  useShortcuts([{ code: 'KeyN', run: () => setOpen('new') }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setOpen('new')}>
      {t('recordTypes.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <Loaded query={recordTypes}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && button}</TabCommands>
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={setOpen}
            empty={
              <EmptyState
                kind="nothingYet"
                title={t('recordTypes.empty')}
                hint={t('recordTypes.hint')}
                action={button}
              />
            }
          />
          {open && (
            <RecordTypeDialog
              object={object}
              document={open === 'new' ? undefined : open}
              others={documents}
              onClose={() => setOpen(null)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
