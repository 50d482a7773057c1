import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormulaText } from '../formula/FormulaText';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useObjectFields } from '../objects/useObjectFields';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'listView'>;

/** What the list of list views says of each. */
export function useListViewColumns(object: string): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const labels = new Map(useObjectFields(object).map(({ name, label }) => [name, label]));
  return [
    {
      title: t('listViews.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link>{' '}
          {body.default && <Chip>{t('ui.default')}</Chip>}
          <DraftMark state={draft} />
        </>
      ),
    },
    {
      title: t('listViews.filter'),
      responsive: ['sm'],
      render: (_, { body }) =>
        body.filter ? <FormulaText object={object} formula={body.filter} /> : t('listViews.noFilter'),
    },
    {
      title: t('listViews.columns'),
      responsive: ['md'],
      ellipsis: true,
      render: (_, { body }) => body.columns.map(({ field }) => labels.get(field) ?? field).join(' · '),
    },
  ];
}
