import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldMeta, ObjectMeta, ObjectRecord } from '../api/types';
import { typeOf } from '../fields/registry';
import { RecordLink } from '../ui/RecordLink';
import { recordTitle } from '../ui/recordTitle';
import styles from './RecordCards.module.css';

interface RecordCardsProps {
  object: ObjectMeta;
  records: readonly ObjectRecord[];
  /** The first is the card's title; the next four that are not blank stand below it. */
  columns: readonly string[];
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  empty: ReactNode;
  label: string;
}

const cardHeight = 68;

/** A list on a narrow screen: a card of two lines for each record. */
export function RecordCards({ object, records, columns, loading, hasMore, onMore, empty, label }: RecordCardsProps) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    overscan: 6,
  });
  const inSight = virtualizer.getVirtualItems();
  const last = inSight.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !loading && last >= records.length - 8) onMore();
  }, [hasMore, loading, last, records.length, onMore]);

  return (
    <div ref={scroller} className={styles.cards} aria-busy={loading}>
      <ul aria-label={label} style={{ height: virtualizer.getTotalSize() }}>
        {inSight.map(({ index, start }) => {
          const record = records[index];
          return record === undefined ? null : (
            <li key={record.id} className={styles.card} style={{ transform: `translateY(${start}px)` }}>
              <RecordLink object={object.name} id={record.id} className={styles.title}>
                {recordTitle(record, t)}
              </RecordLink>
              <CardLine object={object} record={record} columns={columns.slice(1)} />
            </li>
          );
        })}
      </ul>
      {!loading && records.length === 0 && empty}
    </div>
  );
}

type CardLineProps = Pick<RecordCardsProps, 'object' | 'columns'> & { record: ObjectRecord };

function CardLine({ object, record, columns }: CardLineProps) {
  const filled = columns
    .map((name) => object.fields[name])
    .filter((field): field is FieldMeta => field !== undefined)
    .filter((field) => !typeOf(field).isBlank(record.values[field.name] ?? null))
    .slice(0, 4);
  return (
    <div className={styles.line}>
      {filled.map((field) => {
        const { Cell } = typeOf(field);
        return <Cell key={field.name} value={record.values[field.name] ?? null} field={field} />;
      })}
    </div>
  );
}
