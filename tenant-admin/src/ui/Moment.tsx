import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';

/** A moment in the words of the page's language; the full one on hover. */
export function Moment({ at, dateOnly }: { at: string | null | undefined; dateOnly?: boolean }) {
  const locale = useLocale();
  if (!at) return null;
  const moment = new Date(at);
  const format = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    ...(dateOnly ? {} : { timeStyle: 'short' }),
  });
  return (
    <time className="tabular" dateTime={at} title={moment.toLocaleString(locale)}>
      {format.format(moment)}
    </time>
  );
}
