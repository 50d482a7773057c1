import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { AssignmentMatrix } from './AssignmentMatrix';
import { NewLayoutDialog } from './NewLayoutDialog';
import { useLayoutColumns } from './useLayoutColumns';

/** The layouts of an object, and who gets which. */
export function LayoutsTab() {
  const { t } = useTranslation();
  const object = useObjectName();
  const columns = useLayoutColumns(object);
  const [creating, setCreating] = useState(false);
  const texts = { add: t('layouts.new'), empty: t('layouts.empty') };
  return (
    <DocumentsTab kind="layout" columns={columns} texts={texts} onNew={() => setCreating(true)}>
      {(layouts) => (
        <>
          {layouts.length > 0 && <AssignmentMatrix object={object} layouts={layouts} />}
          {creating && <NewLayoutDialog object={object} layouts={layouts} onClose={() => setCreating(false)} />}
        </>
      )}
    </DocumentsTab>
  );
}
