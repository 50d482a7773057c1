import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'recordType'>;

/** What the list of record types says of each. */
export function useRecordTypeColumns(open: (row: Row) => void): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('recordTypes.label'),
      render: (_, row) => (
        <>
          <Button type="link" size="small" onClick={() => open(row)}>
            {text(row.body.label, row.name)}
          </Button>
          {row.body.default && <Chip>{t('ui.default')}</Chip>}
          <DraftMark state={row.draft} />
        </>
      ),
    },
    { title: t('ui.apiName'), responsive: ['sm'], render: (_, { name }) => localName(name) },
    {
      title: t('recordTypes.active'),
      render: (_, { body }) => t(body.active ? 'ui.active' : 'ui.inactive'),
    },
  ];
}
