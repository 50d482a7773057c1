/** The languages of the product; the first is its source. */
export const locales = ['zh-CN', 'en'] as const;

export type AppLocale = (typeof locales)[number];

/** Each language in its own words; nobody looks for theirs in another. */
export const localeNames: Record<AppLocale, string> = { 'zh-CN': '中文', en: 'English' };

const remembered = 'fangyuan.locale';

/** The language to begin with: the one chosen here before, else the browser's, else Chinese. */
export function initialLocale(): AppLocale {
  return closest(localStorage.getItem(remembered) ?? navigator.language);
}

export function rememberLocale(locale: AppLocale): void {
  localStorage.setItem(remembered, locale);
}

/** The product's language for a tag such as `en-GB` or `zh-Hans-CN`. */
export function closest(tag: string): AppLocale {
  return tag.toLowerCase().startsWith('en') ? 'en' : 'zh-CN';
}

/** Whether somebody picked a language in this browser. */
export function hasChosenLocale(): boolean {
  return localStorage.getItem(remembered) !== null;
}
