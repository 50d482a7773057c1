import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useMeta } from '../../kit/api/MetaProvider';
import type { ObjectRecord, RelatedList } from '../../kit/api/types';
import { useRecords } from '../../kit/api/useRecords';
import { textLiteral } from '../../kit/conditions/operators';
import { DelayedSkeleton } from '../../kit/ui/DelayedSkeleton';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { paths } from '../../kit/ui/paths';
import { useNearView } from '../../kit/ui/useNearView';
import { prefillParam } from '../form/prefill';
import styles from './RelatedPanel.module.css';
import { RelatedTable } from './RelatedTable';

interface RelatedPanelProps {
  related: RelatedList;
  parent: ObjectRecord;
}

const page = 10;

/** Records that point at this one; fetched when they come near the eye. */
export function RelatedPanel({ related, parent }: RelatedPanelProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const object = useMeta().objects[related.object];
  const { place, near } = useNearView<HTMLElement>();
  const list = useRecords(
    related.object,
    {
      filter: `${related.field} = ${textLiteral(parent.id)}`,
      sort: related.sort,
      fields: related.columns,
      limit: page,
    },
    near && object !== undefined,
  );
  if (object === undefined) return null;
  const create = () => void navigate(`${paths.create(object.name)}?${prefillParam(related.field, parent)}`);
  return (
    <section ref={place} className={styles.panel} aria-label={related.label ?? object.pluralLabel}>
      <header className={styles.header}>
        <h2>{related.label ?? object.pluralLabel}</h2>
        {list.count !== undefined && (
          <span className="tabular">
            {list.count.value}
            {list.count.capped && '+'}
          </span>
        )}
        {object.rights.create && (
          <Button type="text" size="small" icon={<Plus size={14} />} onClick={create}>
            {t('action.createOne', { object: object.label })}
          </Button>
        )}
      </header>
      {list.error !== null && <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />}
      {list.isLoading && <DelayedSkeleton />}
      {list.records.length > 0 && <RelatedTable object={object} columns={related.columns} records={list.records} />}
      {list.hasNextPage && (
        <Button type="link" size="small" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('record.related.more')}
        </Button>
      )}
    </section>
  );
}
