import { sampleWorkbook } from '@fangyuan/runtime-ui/kit/api/prints.ts';
import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button, Space } from 'antd';
import { FileSpreadsheet, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { PrintDialog } from './PrintDialog';
import { useDownload } from './useDownload';
import { usePrintColumns } from './usePrintColumns';

/** What records of an object are printed with. */
export function PrintsTab() {
  const { t } = useTranslation();
  const object = useObjectName();
  const templates = useDocuments('printTemplate', object);
  const [open, setOpen] = useState<MetadataDocument<'printTemplate'> | 'new' | null>(null);
  const columns = usePrintColumns(object, setOpen);
  const download = useDownload();
  useShortcuts([{ code: 'KeyN', run: () => setOpen('new') }]);
  const buttons = (
    <Space wrap>
      <Button
        icon={<FileSpreadsheet size={16} />}
        loading={download.isPending}
        onClick={() => download.mutate(() => sampleWorkbook(object))}
      >
        {t('prints.sample')}
      </Button>
      <Button type="primary" icon={<Plus size={16} />} onClick={() => setOpen('new')}>
        {t('prints.new')} <kbd>N</kbd>
      </Button>
    </Space>
  );
  return (
    <Loaded query={templates}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && buttons}</TabCommands>
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={setOpen}
            empty={<EmptyState kind="nothingYet" title={t('prints.empty')} hint={t('prints.hint')} action={buttons} />}
          />
          {open && (
            <PrintDialog
              object={object}
              document={open === 'new' ? undefined : open}
              taken={documents.map(({ name }) => name)}
              onClose={() => setOpen(null)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
