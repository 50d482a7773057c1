import { useMeta } from '../../kit/api/MetaProvider';
import type { LineTable, ObjectRecord } from '../../kit/api/types';
import type { LiveForm } from '../../kit/form/LiveForm';
import { useColumnsShown } from '../../kit/form/useLiveForm';
import panel from './RelatedPanel.module.css';
import { RelatedTable } from './RelatedTable';

interface LinesPanelProps {
  table: LineTable;
  record: ObjectRecord;
  live: LiveForm;
}

/** The lines of a record, with the columns that its values ask for. */
export function LinesPanel({ table, record, live }: LinesPanelProps) {
  const object = useMeta().objects[table.object];
  const columns = useColumnsShown(live, table);
  const lines = record.lines?.[table.relation] ?? [];
  if (object === undefined) return null;
  return (
    <section className={panel.panel} aria-label={table.label}>
      <header className={panel.header}>
        <h2>{table.label}</h2>
        <span className="tabular">{lines.length}</span>
      </header>
      {lines.length > 0 && <RelatedTable object={object} columns={columns} records={lines} />}
    </section>
  );
}
