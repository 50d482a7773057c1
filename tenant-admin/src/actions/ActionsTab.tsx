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
import { useActionColumns } from './useActionColumns';

/** The actions of an object. */
export function ActionsTab() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useObjectName();
  const actions = useDocuments('action', object);
  const columns = useActionColumns();
  useShortcuts([{ code: 'KeyN', run: () => void navigate('new') }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => void navigate('new')}>
      {t('actions.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <Loaded query={actions}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && button}</TabCommands>
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => void navigate(localName(row.name))}
            empty={<EmptyState kind="nothingYet" title={t('actions.empty')} hint={t('actions.hint')} action={button} />}
          />
        </>
      )}
    </Loaded>
  );
}
