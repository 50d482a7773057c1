import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button, type TableColumnsType } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { AdminPage } from '../ui/AdminPage';
import { DraftMark } from '../ui/DraftMark';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { NewPicklistDialog } from './NewPicklistDialog';

/** All picklists of the tenant. */
export function PicklistsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const picklists = useDocuments('picklist');
  const columns = usePicklistColumns();
  const [creating, setCreating] = useState(false);
  const create = () => setCreating(true);
  const open = (name: string) => void navigate(`/picklists/${name}`);
  useShortcuts([{ code: 'KeyN', run: create }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={create}>
      {t('picklists.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <AdminPage icon="list-checks" title={t('picklists.title')} hint={t('picklists.hint')} actions={button}>
      <Loaded query={picklists}>
        {(documents) => (
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => open(row.name)}
            empty={<EmptyState kind="nothingYet" title={t('picklists.empty')} action={button} />}
          />
        )}
      </Loaded>
      {creating && <NewPicklistDialog onClose={() => setCreating(false)} onCreated={open} />}
    </AdminPage>
  );
}

function usePicklistColumns(): TableColumnsType<MetadataDocument<'picklist'>> {
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
