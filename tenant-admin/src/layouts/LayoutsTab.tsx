import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { localName } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { TabCommands } from '../ui/TabCommands';
import { AssignmentMatrix } from './AssignmentMatrix';
import { NewLayoutDialog } from './NewLayoutDialog';
import { useLayoutColumns } from './useLayoutColumns';

/** The layouts of an object, and who gets which. */
export function LayoutsTab() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useObjectName();
  const layouts = useDocuments('layout', object);
  const columns = useLayoutColumns(object);
  const [creating, setCreating] = useState(false);
  useShortcuts([{ code: 'KeyN', run: () => setCreating(true) }]);
  const button = (
    <Button type="primary" icon={<Plus size={16} />} onClick={() => setCreating(true)}>
      {t('layouts.new')} <kbd>N</kbd>
    </Button>
  );
  return (
    <Loaded query={layouts}>
      {(documents) => (
        <>
          <TabCommands>{documents.length > 0 && button}</TabCommands>
          <Listing
            rows={documents}
            columns={columns}
            rowKey={(row) => row.name}
            onOpen={(row) => void navigate(localName(row.name))}
            empty={<EmptyState kind="nothingYet" title={t('layouts.empty')} action={button} />}
          />
          {documents.length > 0 && <AssignmentMatrix object={object} layouts={documents} />}
          {creating && <NewLayoutDialog object={object} layouts={documents} onClose={() => setCreating(false)} />}
        </>
      )}
    </Loaded>
  );
}
