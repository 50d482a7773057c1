import { Button } from 'antd';
import { Plus } from 'lucide-react';
import type { FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineTable } from '../api/types';
import type { FormProblem } from '../form/formProblems';
import type { RecordFormState } from '../form/useRecordForm';
import { useNarrow } from '../ui/useNarrow';
import { HiddenValues } from './HiddenValues';
import { LineCards } from './LineCards';
import { LineGrid } from './LineGrid';
import styles from './LineGrid.module.css';
import { LineTotals } from './LineTotals';
import { useDeeds } from './useDeeds';
import { useLineEditing, type LineEditing } from './useLineEditing';
import { usePrepared } from './usePrepared';

const none: readonly FormProblem[] = [];

/** The lines of one relation, typed with their record. */
export function LinesForm({ table, state }: { table: LineTable; state: RecordFormState }) {
  const { t } = useTranslation();
  const editing = useLineEditing(table, state);
  const commands = useDeeds(editing);
  usePrepared(editing.columns);
  const narrow = useNarrow();
  const ofTable = state.problems.filter(({ line }) => line?.relation === table.relation);
  const problemsOf = (key: string) => {
    const found = ofTable.filter(({ line }) => line?.key === key);
    return found.length === 0 ? none : found;
  };
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) editing.activate(undefined);
  };
  if (editing.object === undefined) return null;
  return (
    <section className={styles.section} aria-label={table.label}>
      <header className={styles.header}>
        <h2>{table.label}</h2>
        <span className="tabular">{editing.live.length}</span>
      </header>
      {editing.live.length === 0 && <p className={styles.empty}>{t(editing.closed ? 'lines.none' : 'lines.empty')}</p>}
      {editing.live.length > 0 && (
        <div onBlur={leave}>
          {narrow ? (
            <LineCards editing={editing} commands={commands} problemsOf={problemsOf} />
          ) : (
            <LineGrid label={table.label} editing={editing} commands={commands} problemsOf={problemsOf} />
          )}
        </div>
      )}
      <HiddenValues table={table} object={editing.object} live={editing.live} shown={editing.columns} />
      <div className={styles.foot}>
        {editing.closed ? <span className={styles.advice}>{t('lines.closed')}</span> : <Adding editing={editing} />}
        <LineTotals table={table} object={state.object} live={state.live} />
      </div>
    </section>
  );
}

function Adding({ editing }: { editing: LineEditing }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  return (
    <>
      <Button type="dashed" icon={<Plus size={16} />} onClick={editing.add}>
        {t('lines.add')}
      </Button>
      {!narrow && <span className={styles.advice}>{t('lines.advice')}</span>}
    </>
  );
}
