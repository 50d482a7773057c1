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
import { useAutomationColumns } from './useAutomationColumns';

/** The automations of an object. */
export function AutomationsTab() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useObjectName();
  const automations = useDocuments('automation', object);
  const columns = useAutomationColumns();
  useShortcuts([{ code: 'KeyN', run: () => void navigate('new') }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => void navigate('new')}>
      {t('automations.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <Loaded query={automations}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && button}</TabCommands>
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => void navigate(localName(row.name))}
            empty={
              <EmptyState
                kind="nothingYet"
                title={t('automations.empty')}
                hint={t('automations.hint')}
                action={button}
              />
            }
          />
        </>
      )}
    </Loaded>
  );
}
