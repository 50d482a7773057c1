import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';

/** What the list of picklists says of each. */
export function usePicklistColumns(): TableColumnsType<MetadataDocument<'picklist'>> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('picklists.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={name}>{text(body.label, name)}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    { title: t('ui.apiName'), dataIndex: 'name', responsive: ['sm'] },
    {
      title: t('picklists.values'),
      align: 'right',
      render: (_, { body }) => <span className="tabular">{body.values.length}</span>,
    },
    {
      title: t('picklists.sample'),
      responsive: ['md'],
      ellipsis: true,
      render: (_, { body }) =>
        body.values
          .slice(0, 6)
          .map((value) => text(value.label, value.name))
          .join(' · '),
    },
  ];
}
