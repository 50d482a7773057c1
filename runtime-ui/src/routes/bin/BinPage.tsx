import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BinEntry, ObjectMeta } from '../../kit/api/types';
import { useBin } from '../../kit/api/useBin';
import { useRestore } from '../../kit/api/useDeleteRecords';
import { momentText } from '../../kit/fields/dates';
import { Person } from '../../kit/fields/parts/Person';
import { useFormats } from '../../kit/fields/useFormats';
import { EmptyState } from '../../kit/ui/EmptyState';
import { ErrorPanel } from '../../kit/ui/ErrorPanel';
import { Page } from '../../kit/ui/Page';
import { PageHeader } from '../../kit/ui/PageHeader';
import { NoSuchObject } from '../../shell/NoSuchObject';
import { useObject } from '../../shell/useObject';

/** What was deleted of one object, with the way back. */
export function BinPage() {
  const object = useObject();
  return object === undefined ? <NoSuchObject /> : <Bin object={object} />;
}

function Bin({ object }: { object: ObjectMeta }) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  const bin = useBin(object.name);
  const restore = useRestore(object.name);
  const bringBack = (entry: BinEntry) => (
    <Button size="small" disabled={restore.isPending} onClick={() => restore.mutate([entry.batch])}>
      {t('action.restore')}
    </Button>
  );
  const columns = [
    { title: object.label, dataIndex: ['record', 'name'] },
    { title: t('bin.column.by'), render: (_: unknown, { deletedBy }: BinEntry) => <Person {...deletedBy} /> },
    { title: t('bin.column.at'), render: (_: unknown, { deletedAt }: BinEntry) => momentText(deletedAt, zone) },
    { title: t('bin.column.count'), dataIndex: 'count', align: 'end' as const },
    { title: '', align: 'end' as const, render: (_: unknown, entry: BinEntry) => bringBack(entry) },
  ];
  const error = bin.error ?? restore.error;
  return (
    <Page>
      <PageHeader icon={object.icon} color={object.color} above={object.pluralLabel} title={t('bin.title')} />
      {error !== null && <ErrorPanel error={error} onRetry={() => void bin.refetch()} />}
      <Table
        size="small"
        rowKey={({ batch, record }) => `${batch}.${record.id}`}
        loading={bin.isPending}
        dataSource={bin.data ?? []}
        columns={columns}
        pagination={false}
        scroll={{ x: 'max-content' }}
        locale={{ emptyText: <EmptyState kind="nothingYet" title={t('bin.empty.title')} hint={t('bin.empty.hint')} /> }}
      />
    </Page>
  );
}
