import { storedWorkbook } from '@fangyuan/runtime-ui/kit/api/prints.ts';
import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useRoleNames } from '../people/useRoleNames';
import { DraftMark } from '../ui/DraftMark';
import { useDownload } from './useDownload';

type Row = MetadataDocument<'printTemplate'>;

/** What the list of print templates says of each. */
export function usePrintColumns(object: string, open: (row: Row) => void): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const roleName = useRoleNames();
  const download = useDownload();
  return [
    {
      title: t('prints.label'),
      render: (_, row) => (
        <>
          <Button type="link" size="small" onClick={() => open(row)}>
            {text(row.body.label, row.name)}
          </Button>
          <DraftMark state={row.draft} />
        </>
      ),
    },
    {
      title: t('prints.fileName'),
      responsive: ['sm'],
      render: (_, { body }) => body.fileName,
    },
    {
      title: t('roles.title'),
      responsive: ['sm'],
      render: (_, { body }) => body.roles?.map(roleName).join('、') || t('prints.everyone'),
    },
    {
      title: t('prints.file'),
      render: (_, { body }) => (
        <Button
          type="link"
          size="small"
          onClick={(event) => {
            event.stopPropagation();
            download.mutate(() => storedWorkbook(object, body.file));
          }}
        >
          {t('prints.download')}
        </Button>
      ),
    },
  ];
}
