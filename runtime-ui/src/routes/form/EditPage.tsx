import { useState } from 'react';
import { useParams } from 'react-router';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { asProblem } from '../../kit/api/problem';
import { useRecord } from '../../kit/api/useRecord';
import { baseFor, draftKey, loadDraft } from '../../kit/form/drafts';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { NoSuchObject } from '../../shell/NoSuchObject';
import { useObject } from '../../shell/useObject';
import { useOpenFields } from '../approval/useLock';
import { CustomPageOr } from '../customPage/CustomPageOr';
import { MissingRecord } from '../record/MissingRecord';
import { FormPage } from './FormPage';

/** An existing record, to be changed. */
export function EditPage() {
  const object = useObject();
  const { id = '' } = useParams();
  return object === undefined ? <NoSuchObject /> : <Loaded key={id} object={object} id={id} />;
}

function Loaded({ object, id }: { object: ObjectMeta; id: string }) {
  const record = useRecord(object.name, id);
  if (record.data !== undefined) return <Opened object={object} record={record.data} />;
  if (record.error === null) return <Page>{<DelayedSkeleton />}</Page>;
  const { status } = asProblem(record.error);
  if ([403, 404, 410].includes(status)) return <MissingRecord object={object} status={status} />;
  return (
    <Page>
      <ErrorPanel error={record.error} onRetry={() => void record.refetch()} />
    </Page>
  );
}

function Opened({ object: whole, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const object = useOpenFields(whole, record);
  return (
    <CustomPageOr object={object} place="form" record={record}>
      <Editing object={object} record={record} />
    </CustomPageOr>
  );
}

const nothing = {};

/** What was read when the form opened, or its draft began, stays its base; what others save meanwhile is met when saving. */
function Editing({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const [base, setBase] = useState(() => baseFor(object, record, loadDraft(draftKey(object.name, record.id))));
  return (
    <FormPage key={base.version} object={object} record={base} prefill={nothing} onDiscarded={() => setBase(record)} />
  );
}
