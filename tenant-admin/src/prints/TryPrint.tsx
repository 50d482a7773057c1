import { previewPrint } from '@fangyuan/runtime-ui/kit/api/prints.ts';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { RecordPicker } from '@fangyuan/runtime-ui/kit/ui/RecordPicker.tsx';
import { Button } from 'antd';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../ui/Labelled';
import styles from './TryPrint.module.css';
import { useDownload } from './useDownload';

type TryPrintProps = { object: string; file: string; fileName: string };

/** Prints a record with a workbook that need not be published. */
export function TryPrint({ object, file, fileName }: TryPrintProps) {
  const { t } = useTranslation();
  const [record, setRecord] = useState<Reference | null>(null);
  const download = useDownload();
  return (
    <Labelled label={t('prints.preview')}>
      {(id) => (
        <div className={styles.row}>
          <RecordPicker id={id} object={object} value={record} onChange={setRecord} />
          <Button
            icon={<Printer size={16} />}
            disabled={record === null}
            loading={download.isPending}
            onClick={() => record && download.mutate(() => previewPrint(object, file, record.id, fileName))}
          >
            {t('prints.previewButton')}
          </Button>
        </div>
      )}
    </Labelled>
  );
}
