import type { TFunction } from 'i18next';
import type { Choice } from '../api/types';

/** What turning values into text depends on besides the value: language, zone and the tenant's picklists. */
export interface Formats {
  locale: string;
  zone: string;
  t: TFunction;
  choices(picklist: string | undefined): readonly Choice[];
}
