import { useState } from 'react';
import { useParams } from 'react-router';
import type { SharingRuleBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { SharingEditor } from './SharingEditor';

const NEW_RULE: SharingRuleBody = { label: {}, with: { everyone: true }, allows: 'read', active: true };

/** One sharing rule, or a new one. */
export function SharingPage() {
  const object = useObjectName();
  const { rule = 'new' } = useParams();
  const rules = useDocuments('sharingRule', object);
  const [blank] = useState(NEW_RULE);
  return (
    <Loaded query={rules}>
      {(documents) => {
        const document = documents.find(({ name }) => name === `${object}.${rule}`);
        if (!document && rule !== 'new') return <Missing name={rule} back={`/objects/${object}/sharing`} />;
        return (
          <SharingEditor
            key={rule}
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
