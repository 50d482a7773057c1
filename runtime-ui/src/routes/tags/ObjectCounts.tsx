import { useTranslation } from 'react-i18next';
import { useMeta } from '../../kit/api/MetaProvider';
import { cappedCount } from '../../kit/tags/cappedCount';
import { ObjectIcon } from '../../kit/ui/ObjectIcon';
import styles from './TagPage.module.css';

interface ObjectCountsProps {
  counts: readonly { object: string; count: number }[];
  chosen: string | undefined;
  onChoose(object: string | undefined): void;
}

/** How many records of each object there are; one is chosen to see it alone. */
export function ObjectCounts({ counts, chosen, onChoose }: ObjectCountsProps) {
  const { t } = useTranslation();
  const { objects } = useMeta();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (counts.length === 0) return null;
  return (
    <div className={styles.counts} role="group" aria-label={t('tagPage.objects')}>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {t('tagPage.all')} <span className="tabular">{cappedCount(total)}</span>
      </button>
      {counts.map(({ object, count }) => (
        <button
          key={object}
          type="button"
          aria-pressed={chosen === object}
          onClick={() => onChoose(chosen === object ? undefined : object)}
        >
          <ObjectIcon name={objects[object]?.icon ?? 'box'} size={14} />
          {objects[object]?.label ?? object} <span className="tabular">{cappedCount(count)}</span>
        </button>
      ))}
    </div>
  );
}
