import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { localName } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { useProcessColumns } from './useProcessColumns';

/** The approval processes of an object. */
export function ApprovalsTab() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useObjectName();
  const processes = useDocuments('approvalProcess', object);
  const columns = useProcessColumns(object);
  useShortcuts([{ code: 'KeyN', run: () => void navigate('new') }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => void navigate('new')}>
      {t('approvals.new')} <kbd>N</kbd>
    </Button>
  );
  const empty = (
    <EmptyState kind="nothingYet" title={t('approvals.empty')} hint={t('approvals.hint')} action={button} />
  );
  return (
    <Loaded query={processes}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && button}</TabCommands>
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => void navigate(localName(row.name))}
            empty={empty}
          />
        </>
      )}
    </Loaded>
  );
}
