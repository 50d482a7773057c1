import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Reseller } from './resellerApi';

/** What the list of resellers says of each, and letting somebody of theirs in. */
export function useResellerColumns(addStaff: (reseller: Reseller) => void): TableColumnsType<Reseller> {
  const { t } = useTranslation();
  return [
    { title: t('resellers.name'), dataIndex: 'name' },
    {
      title: t('resellers.tenants'),
      align: 'right',
      render: (_, { tenants }) => <span className="tabular">{tenants}</span>,
    },
    {
      align: 'right',
      render: (_, reseller) => (
        <Button size="small" onClick={() => addStaff(reseller)}>
          {t('resellers.addStaff')}
        </Button>
      ),
    },
  ];
}
