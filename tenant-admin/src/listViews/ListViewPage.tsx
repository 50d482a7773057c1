import { useState } from 'react';
import { useParams } from 'react-router';
import type { ListViewBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { together } from '../ui/together';
import { ListViewEditor } from './ListViewEditor';

const NEW_VIEW: ListViewBody = { label: {}, columns: [], sort: [] };

/** One list view, or a new one. */
export function ListViewPage() {
  const object = useObjectName();
  const { view = 'new' } = useParams();
  const loading = together(useDocuments('listView', object), useDocuments('object'));
  const [blank] = useState(NEW_VIEW);
  return (
    <Loaded query={loading}>
      {([views, objects]) => {
        const document = views.find(({ name }) => name === `${object}.${view}`);
        if (!document && view !== 'new') return <Missing name={view} back={`/objects/${object}/list-views`} />;
        const nameField = objects.find(({ name }) => name === object)?.body.nameField ?? 'name';
        const columns = [{ field: nameField }, { field: 'owner' }, { field: 'updatedAt' }];
        return (
          <ListViewEditor
            key={view}
            object={object}
            document={document}
            saved={document?.body ?? { ...blank, columns }}
            views={views}
          />
        );
      }}
    </Loaded>
  );
}
