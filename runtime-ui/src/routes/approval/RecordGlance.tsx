import { useMeta } from '../../kit/api/MetaProvider';
import { useRecord } from '../../kit/api/useRecord';
import { layoutFor } from '../../kit/form/layouts';
import { FactsStrip } from '../record/FactsStrip';

/** The key facts of a record, as the viewer's own layout has them. */
export function RecordGlance({ object: name, id }: { object: string; id: string }) {
  const object = useMeta().objects[name];
  const record = useRecord(name, id);
  if (object === undefined || record.data === undefined) return null;
  return <FactsStrip object={object} record={record.data} fields={layoutFor(object, record.data.recordType).facts} />;
}
