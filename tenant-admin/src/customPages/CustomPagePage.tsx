import { useState } from 'react';
import { useParams } from 'react-router';
import type { PageBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { CustomPageEditor } from './CustomPageEditor';
import { examples } from './examples';

const NEW_PAGE: PageBody = { label: {}, place: 'record', roles: [], html: examples.record };

/** One custom page, or a new one. */
export function CustomPagePage() {
  const object = useObjectName();
  const { page = 'new' } = useParams();
  const pages = useDocuments('page', object);
  const [blank] = useState(NEW_PAGE);
  return (
    <Loaded query={pages}>
      {(documents) => {
        const document = documents.find(({ name }) => name === `${object}.${page}`);
        if (!document && page !== 'new') return <Missing name={page} back={`/objects/${object}/pages`} />;
        return (
          <CustomPageEditor
            key={page}
            object={object}
            document={document}
            saved={document?.body ?? blank}
            taken={documents.map(({ name }) => name)}
          />
        );
      }}
    </Loaded>
  );
}
