import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'role'>;

/** What the list of roles says of each. */
export function useRoleColumns(): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('roles.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={name}>{text(body.label, name)}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    { title: t('ui.apiName'), dataIndex: 'name', responsive: ['md'] },
    {
      title: t('roles.objects'),
      align: 'right',
      render: (_, { body }) => (
        <span className="tabular">
          {Object.values(body.objects).filter(({ read, create }) => create || read !== 'none').length}
        </span>
      ),
    },
    {
      title: t('roles.permissions'),
      responsive: ['sm'],
      render: (_, { body }) => body.permissions.map((one) => t(`roles.permission.${one}`)).join(' · '),
    },
    {
      title: t('roles.description'),
      responsive: ['lg'],
      ellipsis: true,
      render: (_, { body }) => text(body.description),
    },
  ];
}
