import type { TFunction } from 'i18next';
import type { ObjectRecord } from '../api/types';

/** What a record is called; one whose name is hidden says so, one without a name shows its id. */
export function recordTitle(record: ObjectRecord, t: TFunction): string {
  if (record.name !== '') return record.name;
  return record.partial === true ? t('title.partial') : record.id;
}
