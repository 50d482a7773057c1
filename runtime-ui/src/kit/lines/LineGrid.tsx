import { closestCenter, DndContext, PointerSensor, useSensor, useSensors } from '@dnd-kit/core';
import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { typeOf } from '../fields/registry';
import type { FormProblem } from '../form/formProblems';
import styles from './LineGrid.module.css';
import { LineRow } from './LineRow';
import type { LineDeeds } from './lineRowProps';
import type { LineEditing } from './useLineEditing';

interface LineGridProps {
  label: string;
  editing: LineEditing;
  commands: LineDeeds;
  problemsOf(key: string): readonly FormProblem[];
}

const byPointer = { activationConstraint: { distance: 4 } };

/** The lines as a table to type in. What dragging knows stays the same while somebody types: one row is drawn anew. */
export function LineGrid({ label, editing, commands, problemsOf }: LineGridProps) {
  const { t } = useTranslation();
  const { live, columns, active, move, closed } = editing;
  const sensors = useSensors(useSensor(PointerSensor, byPointer));
  const order = live.map(({ line }) => line.key).join(' ');
  const ids = useMemo(() => order.split(' '), [order]);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active: dragged, over }) => {
        const [from, to] = [ids.indexOf(String(dragged.id)), ids.indexOf(String(over?.id))];
        if (from >= 0 && to >= 0 && from !== to) move(from, to);
      }}
    >
      <div className={styles.frame}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" className={styles.handle}>
                <span className="visually-hidden">{t('lines.row')}</span>
              </th>
              {columns.map(({ field, item }) => (
                <th key={field.name} scope="col" data-align={typeOf(field).align} title={field.help}>
                  {field.label}
                  {item.required && <span className={styles.required}>*</span>}
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{t('lines.commands')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <SortableContext items={ids} strategy={verticalListSortingStrategy}>
              {live.map((line, index) => (
                <LineRow
                  key={line.line.key}
                  live={line}
                  index={index}
                  columns={columns}
                  active={active?.key === line.line.key ? active.field : undefined}
                  problems={problemsOf(line.line.key)}
                  commands={commands}
                  closed={closed}
                />
              ))}
            </SortableContext>
          </tbody>
        </table>
      </div>
    </DndContext>
  );
}
