import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../api/MetaProvider';
import type { Formats } from './formats';

/** The formats of this viewer; the same object until language or metadata change. */
export function useFormats(): Formats {
  const { t, i18n } = useTranslation();
  const { tenant, picklists } = useMeta();
  const locale = i18n.language;
  return useMemo(
    () => ({
      locale,
      zone: tenant.zone,
      t,
      choices: (picklist) => (picklist === undefined ? [] : (picklists[picklist]?.values ?? [])),
    }),
    [locale, t, tenant.zone, picklists],
  );
}
