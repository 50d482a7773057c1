import { useState } from 'react';
import { useParams } from 'react-router';
import type { ValidationRuleBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { RuleEditor } from './RuleEditor';

const NEW_RULE: ValidationRuleBody = { label: {}, condition: '', message: {}, active: false };

/** One validation rule, or a new one. */
export function RulePage() {
  const object = useObjectName();
  const { rule = 'new' } = useParams();
  const rules = useDocuments('validationRule', object);
  const [blank] = useState(NEW_RULE);
  return (
    <Loaded query={rules}>
      {(documents) => {
        const document = documents.find(({ name }) => name === `${object}.${rule}`);
        if (!document && rule !== 'new') return <Missing name={rule} back={`/objects/${object}/rules`} />;
        return (
          <RuleEditor
            key={rule}
            object={object}
            document={document}
            saved={document?.body ?? blank}
            taken={new Set(documents.map(({ name }) => name))}
          />
        );
      }}
    </Loaded>
  );
}
