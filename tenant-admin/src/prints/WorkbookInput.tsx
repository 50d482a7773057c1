import { uploadWorkbook, type TakenWorkbook } from '@fangyuan/runtime-ui/kit/api/prints.ts';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Upload } from 'antd';
import { Upload as UploadIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../ui/Labelled';
import { useReportProblem } from '../ui/useReportProblem';

type WorkbookInputProps = { object: string; value: string; onChange: (hash: string) => void };

/** Uploads a workbook, and says what of it cannot be filled and where. */
export function WorkbookInput({ object, value, onChange }: WorkbookInputProps) {
  const { t } = useTranslation();
  const report = useReportProblem();
  const upload = useMutation({
    mutationFn: (file: Blob) => uploadWorkbook(object, file),
    onSuccess: ({ hash }) => onChange(hash),
    onError: (error) => report(error),
  });
  return (
    <Labelled label={t('prints.file')} help={t('prints.hint')} required>
      {(id) => (
        <>
          <Upload
            id={id}
            accept=".xlsx"
            showUploadList={false}
            beforeUpload={(file) => {
              upload.mutate(file);
              return Upload.LIST_IGNORE;
            }}
          >
            <Button icon={<UploadIcon size={16} />} loading={upload.isPending}>
              {t(value === '' ? 'prints.choose' : 'prints.replace')}
            </Button>
          </Upload>
          {upload.data && <LookedOver workbook={upload.data} />}
        </>
      )}
    </Labelled>
  );
}

function LookedOver({ workbook: { placeHolders, misprints } }: { workbook: TakenWorkbook }) {
  const { t } = useTranslation();
  const found = t('prints.placeHolders', { count: placeHolders });
  if (misprints.length === 0) return <Alert type="success" showIcon title={`${found} · ${t('prints.fine')}`} />;
  return (
    <Alert
      type="warning"
      showIcon
      title={`${found} · ${t('prints.misprints', { count: misprints.length })}`}
      description={
        <ul>
          {misprints.map(({ place, text, message }) => (
            <li key={`${place} ${text}`}>
              <b>{place}</b> <code>{text}</code> {message}
            </li>
          ))}
        </ul>
      }
    />
  );
}
