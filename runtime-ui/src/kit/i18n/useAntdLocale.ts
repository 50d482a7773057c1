import type { Locale } from 'antd/es/locale';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useLayoutEffect } from 'react';
import type { AppLocale } from './locales';
import { useLocale } from './useLocale';

const antd: Record<AppLocale, Locale> = { 'zh-CN': zhCN, en: enUS };

/** antd's own words, and the calendar's, in the language of the page. */
export function useAntdLocale(): Locale {
  const locale = useLocale();
  useLayoutEffect(() => {
    dayjs.locale(locale === 'en' ? 'en' : 'zh-cn');
  }, [locale]);
  return antd[locale];
}
