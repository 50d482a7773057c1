import { useState } from 'react';
import { useParams } from 'react-router';
import type { AutomationBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { AutomationEditor } from './AutomationEditor';

const BLANK: AutomationBody = { label: {}, active: true, on: 'create', effects: [] };

/** One automation, or a new one. */
export function AutomationPage() {
  const object = useObjectName();
  const { automation = 'new' } = useParams();
  const automations = useDocuments('automation', object);
  const [blank] = useState(BLANK);
  return (
    <Loaded query={automations}>
      {(documents) => {
        const document = documents.find(({ name }) => name === `${object}.${automation}`);
        if (!document && automation !== 'new')
          return <Missing name={automation} back={`/objects/${object}/automations`} />;
        return (
          <AutomationEditor
            key={automation}
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
