import type { Label } from './documents';

/** The text a viewer reads: the locale's, else Chinese, else any, else the fallback. */
export function textOf(label: Label | undefined, locale: string, fallback = ''): string {
  if (!label) return fallback;
  return label[locale] || label['zh-CN'] || Object.values(label).find(Boolean) || fallback;
}

/** The label with one locale's text replaced; a blank text removes the entry unless it is the last. */
export function withText(label: Label | undefined, locale: string, text: string): Label {
  const rest = Object.fromEntries(Object.entries(label ?? {}).filter(([key]) => key !== locale));
  return text === '' && Object.keys(rest).length > 0 ? rest : { ...rest, [locale]: text };
}

/** Whether a body of unknown kind says what people call it. */
export function isLabelled(body: unknown): body is { label: Label } {
  return typeof body === 'object' && body !== null && 'label' in body && typeof body.label === 'object';
}
