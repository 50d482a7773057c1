import { useTranslation } from 'react-i18next';
import type { HistoryEntry, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useHistory } from '../../kit/api/useHistory';
import { inZone } from '../../kit/fields/dates';
import { useFormats } from '../../kit/fields/useFormats';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import styles from './History.module.css';
import { HistoryLine } from './HistoryLine';

/** What happened to the record, day by day, in sentences. */
export function History({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const { t } = useTranslation();
  const { zone, locale } = useFormats();
  const history = useHistory(object.name, record.id);
  if (history.error !== null) return <ErrorPanel error={history.error} onRetry={() => void history.refetch()} />;
  if (history.data === undefined) return <DelayedSkeleton />;
  return (
    <section className={styles.history} aria-label={t('record.history.label')}>
      <h2>{t('record.history.label')}</h2>
      {byDay(history.data, zone).map(([day, entries]) => (
        <div key={day}>
          <h3>{dayLabel(day, locale)}</h3>
          <ol>
            {entries.map((entry) => (
              <HistoryLine key={entry.version} object={object} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function byDay(entries: readonly HistoryEntry[], zone: string): [string, HistoryEntry[]][] {
  const days = new Map<string, HistoryEntry[]>();
  for (const entry of entries) {
    const day = inZone(entry.at, zone).format('YYYY-MM-DD');
    days.set(day, [...(days.get(day) ?? []), entry]);
  }
  return [...days];
}

function dayLabel(day: string, locale: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const thisYear = date.getUTCFullYear() === new Date().getUTCFullYear();
  const year = thisYear ? undefined : 'numeric';
  return new Intl.DateTimeFormat(locale, { year, month: 'long', day: 'numeric', timeZone: 'UTC' }).format(date);
}
