import { Segmented } from 'antd';
import { changeLocale } from './i18n';
import { localeNames, locales } from './locales';
import { useLocale } from './useLocale';

/** Chinese or English, each in its own name. */
export function LocaleSwitch() {
  return (
    <Segmented
      size="small"
      value={useLocale()}
      onChange={(locale) => void changeLocale(locale)}
      options={locales.map((locale) => ({ value: locale, label: localeNames[locale] }))}
    />
  );
}
