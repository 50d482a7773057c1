import { useParams } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { together } from '../ui/together';
import { LayoutEditor } from './LayoutEditor';

/** One layout in its editor. */
export function LayoutPage() {
  const object = useObjectName();
  const { layout = '' } = useParams();
  const loading = together(useDocuments('layout', object), useDocuments('field'), useDocuments('object'));
  return (
    <Loaded query={loading} rows={12}>
      {([layouts]) => {
        const document = layouts.find(({ name }) => name === `${object}.${layout}`);
        if (!document) return <Missing name={layout} back={`/objects/${object}/layouts`} />;
        return <LayoutEditor key={layout} object={object} document={document} />;
      }}
    </Loaded>
  );
}
