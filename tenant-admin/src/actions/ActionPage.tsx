import { useState } from 'react';
import { useParams } from 'react-router';
import type { ActionBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { ActionEditor } from './ActionEditor';

const BLANK: ActionBody = { label: {}, places: ['record'], effects: [] };

/** One action, or a new one. */
export function ActionPage() {
  const object = useObjectName();
  const { action = 'new' } = useParams();
  const actions = useDocuments('action', object);
  const [blank] = useState(BLANK);
  return (
    <Loaded query={actions}>
      {(documents) => {
        const document = documents.find(({ name }) => name === `${object}.${action}`);
        if (!document && action !== 'new') return <Missing name={action} back={`/objects/${object}/actions`} />;
        return (
          <ActionEditor
            key={action}
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
