import { useParams } from 'react-router';
import { asProblem } from '../../kit/api/problem';
import { useRecord } from '../../kit/api/useRecord';
import type { ObjectMeta } from '../../kit/api/types';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { NoSuchObject } from '../../shell/NoSuchObject';
import { useObject } from '../../shell/useObject';
import { CustomPageOr } from '../customPage/CustomPageOr';
import { MissingRecord } from './MissingRecord';
import { RecordSkeleton } from './RecordSkeleton';
import { RecordView } from './RecordView';

/** The page of one record. */
export function RecordPage() {
  const object = useObject();
  const { id = '' } = useParams();
  return object === undefined ? <NoSuchObject /> : <OneRecord key={id} object={object} id={id} />;
}

function OneRecord({ object, id }: { object: ObjectMeta; id: string }) {
  const record = useRecord(object.name, id);
  if (record.data !== undefined) {
    return (
      <CustomPageOr object={object} place="record" record={record.data}>
        <RecordView object={object} record={record.data} />
      </CustomPageOr>
    );
  }
  if (record.error === null) {
    return (
      <Page>
        <DelayedSkeleton>
          <RecordSkeleton object={object} />
        </DelayedSkeleton>
      </Page>
    );
  }
  const { status } = asProblem(record.error);
  if ([403, 404, 410].includes(status)) return <MissingRecord object={object} status={status} />;
  return (
    <Page>
      <ErrorPanel error={record.error} onRetry={() => void record.refetch()} />
    </Page>
  );
}
