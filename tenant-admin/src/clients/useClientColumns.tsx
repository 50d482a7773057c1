import { Button, Popconfirm, Switch, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { Moment } from '../ui/Moment';
import { useCommand } from '../ui/useCommand';
import { deleteClient, switchClient, type ApiClient } from './clientsApi';

/** What the list of programs says of each, and how to shut one out. */
export function useClientColumns(): TableColumnsType<ApiClient> {
  const { t } = useTranslation();
  const remove = useCommand(deleteClient, adminKeys.people('clients'));
  const change = useCommand(switchClient, adminKeys.people('clients'));
  return [
    { title: t('clients.name'), dataIndex: 'name' },
    { title: t('clients.clientId'), render: (_, { clientId }) => <code>{clientId}</code> },
    { title: t('clients.user'), responsive: ['sm'], render: (_, { user }) => user?.name },
    { title: t('clients.createdAt'), responsive: ['md'], render: (_, { createdAt }) => <Moment at={createdAt} /> },
    {
      title: t('clients.active'),
      render: (_, client) => (
        <Switch
          size="small"
          aria-label={t('clients.active')}
          checked={client.active}
          onChange={() => change.mutate(client)}
        />
      ),
    },
    {
      align: 'right',
      render: (_, client) => (
        <Popconfirm title={t('clients.deleteQuestion', { name: client.name })} onConfirm={() => remove.mutate(client)}>
          <Button danger type="text" size="small">
            {t('ui.remove')}
          </Button>
        </Popconfirm>
      ),
    },
  ];
}
