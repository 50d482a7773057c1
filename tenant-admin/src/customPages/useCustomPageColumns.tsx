import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useRoleNames } from '../people/useRoleNames';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'page'>;

/** What the list of custom pages says of each. */
export function useCustomPageColumns(): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const roleName = useRoleNames();
  return [
    {
      title: t('pages.label'),
      render: (_, row) => (
        <>
          <Link to={localName(row.name)}>{text(row.body.label, localName(row.name))}</Link>{' '}
          <DraftMark state={row.draft} />
        </>
      ),
    },
    { title: t('pages.place'), render: (_, { body }) => t(`pages.at.${body.place}`) },
    {
      title: t('pages.roles'),
      responsive: ['sm'],
      render: (_, { body }) => body.roles.map(roleName).join('、'),
    },
  ];
}
