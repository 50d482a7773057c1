import { useState } from 'react';
import { useParams } from 'react-router';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { together } from '../ui/together';
import { draftOf, newFieldDraft } from './fieldDraft';
import { FieldEditor } from './FieldEditor';
import styles from './FieldPanel.module.css';
import { useFieldTypes } from './fieldTypesApi';

/** The editor beside the list, for the field of the address or for a new one. */
export function FieldPanel() {
  const { field } = useParams();
  const object = useObjectName();
  const loading = together(useFieldTypes(), useDocuments('layout', object), useDocuments('field', object));
  const [round, setRound] = useState(0);
  const name = field && `${object}.${field}`;
  return (
    <aside className={styles.panel}>
      <Loaded query={loading}>
        {([types, layouts, fields]) => {
          const document = fields.find((other) => other.name === name);
          if (name && !document) return <Missing name={name} back={`/objects/${object}/fields`} />;
          return (
            <FieldEditor
              key={`${name} ${round}`}
              object={object}
              document={document}
              initial={document ? draftOf(document, layouts) : newFieldDraft(layouts)}
              types={types}
              layouts={layouts}
              onNext={() => setRound(round + 1)}
            />
          );
        }}
      </Loaded>
    </aside>
  );
}
