import { useParams } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { together } from '../ui/together';
import { AppEditor } from './AppEditor';

/** One app. */
export function AppPage() {
  const { app = '' } = useParams();
  const loading = together(useDocuments('app'), useDocuments('object'));
  return (
    <Loaded query={loading}>
      {([apps, objects]) => {
        const document = apps.find(({ name }) => name === app);
        if (!document) return <Missing name={app} back="/apps" />;
        return <AppEditor key={app} document={document} objects={objects} />;
      }}
    </Loaded>
  );
}
