import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { PicklistEditor } from './PicklistEditor';

/** One picklist. */
export function PicklistPage() {
  const { t } = useTranslation();
  const { picklist = '' } = useParams();
  const picklists = useDocuments('picklist');
  return (
    <Loaded query={picklists}>
      {(documents) => {
        const document = documents.find(({ name }) => name === picklist);
        if (!document) return <Missing name={picklist} back="/picklists" />;
        return <PicklistEditor key={picklist} document={document} parent={t('picklists.title')} />;
      }}
    </Loaded>
  );
}
