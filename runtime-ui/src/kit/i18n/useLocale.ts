import { useTranslation } from 'react-i18next';
import { closest, type AppLocale } from './locales';

/** The language the page is drawn in. */
export function useLocale(): AppLocale {
  const { i18n } = useTranslation();
  return closest(i18n.language);
}
