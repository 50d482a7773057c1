import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { ApprovalProcessBody } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useObjectName } from '../objects/useObject';
import { Loaded } from '../ui/Loaded';
import { Missing } from '../ui/Missing';
import { newStep, withStep } from './process';
import { ProcessEditor } from './ProcessEditor';

const NOTHING: ApprovalProcessBody = { label: {}, active: true, steps: [] };

/** One approval process, or a new one. */
export function ProcessPage() {
  const { t } = useTranslation();
  const object = useObjectName();
  const { process = 'new' } = useParams();
  const processes = useDocuments('approvalProcess', object);
  const [blank] = useState(() => withStep(NOTHING, 0, newStep(NOTHING, { 'zh-CN': t('approvals.firstStep') })));
  return (
    <Loaded query={processes}>
      {(documents) => {
        const document = documents.find(({ name }) => name === `${object}.${process}`);
        if (!document && process !== 'new') return <Missing name={process} back={`/objects/${object}/approvals`} />;
        return (
          <ProcessEditor
            key={process}
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
