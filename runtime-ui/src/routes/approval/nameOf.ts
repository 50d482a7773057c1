import type { TFunction } from 'i18next';
import type { InboxEntry } from '../../kit/api/approvals';

/** What the record is called, as far as the viewer may know. */
export function nameOf({ record, object }: InboxEntry, t: TFunction): string {
  if ('noAccess' in record) return t('approval.record.noAccess', { object: object.label });
  return record.name === '' ? record.id : record.name;
}
