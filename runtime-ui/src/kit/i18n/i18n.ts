import i18next, { type i18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { codeWords } from './codeWords';
import en from './en.json';
import { initialLocale, rememberLocale, type AppLocale } from './locales';
import zhCN from './zh-CN.json';

/** One application's own words in each language, keyed `screen.element.state`. */
export type Catalogues = Record<AppLocale, ResourceLanguage>;

const kit = { 'zh-CN': zhCN, en };

/** Starts the words of the kit and of one application, in the language used here last. */
export async function startI18n(application: Catalogues): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    resources: { 'zh-CN': words('zh-CN', application), en: words('en', application) },
    lng: initialLocale(),
    fallbackLng: 'zh-CN',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = i18next.language;
  return i18next;
}

/** Switches language for every text on the page, and for the next visit. */
export async function changeLocale(locale: AppLocale): Promise<void> {
  rememberLocale(locale);
  document.documentElement.lang = locale;
  await i18next.changeLanguage(locale);
}

function words(locale: AppLocale, application: Catalogues): ResourceLanguage {
  const ours = kit[locale];
  const { problem, violation } = codeWords(locale);
  return {
    translation: {
      ...ours,
      problem: { ...problem, ...ours.problem },
      violation: { ...violation, ...ours.violation },
      ...application[locale],
    },
  };
}
