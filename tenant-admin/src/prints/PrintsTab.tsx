import { sampleWorkbook } from '@fangyuan/runtime-ui/kit/api/prints.ts';
import { Button } from 'antd';
import { FileSpreadsheet } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { PrintDialog } from './PrintDialog';
import { useDownload } from './useDownload';
import { usePrintColumns } from './usePrintColumns';

/** What records of an object are printed with. */
export function PrintsTab() {
  const { t } = useTranslation();
  const object = useObjectName();
  const [open, setOpen] = useState<MetadataDocument<'printTemplate'> | 'new' | null>(null);
  const columns = usePrintColumns(object, setOpen);
  const download = useDownload();
  const sample = (
    <Button
      icon={<FileSpreadsheet size={16} />}
      loading={download.isPending}
      onClick={() => download.mutate(() => sampleWorkbook(object))}
    >
      {t('prints.sample')}
    </Button>
  );
  return (
    <DocumentsTab
      kind="printTemplate"
      columns={columns}
      texts={{ add: t('prints.new'), empty: t('prints.empty'), hint: t('prints.hint') }}
      commands={sample}
      onNew={() => setOpen('new')}
      onOpen={setOpen}
    >
      {(documents) =>
        open && (
          <PrintDialog
            object={object}
            document={open === 'new' ? undefined : open}
            taken={documents.map(({ name }) => name)}
            onClose={() => setOpen(null)}
          />
        )
      }
    </DocumentsTab>
  );
}
