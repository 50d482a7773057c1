import { useTranslation } from 'react-i18next';
import { hidden } from '../form/itemState';
import { typeOf } from '../fields/registry';
import { LineCell, type CellEvents } from './LineCell';
import styles from './LineGrid.module.css';
import type { LineRowProps } from './lineRowProps';

/** The cells of one line: of a table, or one under the other with their labels. */
export function LineCells({
  live,
  index,
  columns,
  active,
  problems,
  commands,
  as,
}: LineRowProps & { as: 'td' | 'div' }) {
  const { t } = useTranslation();
  const { line, values, items, hints } = live;
  const eventsOf = (field: string): CellEvents => ({
    activate: () => commands.activate({ key: line.key, field }),
    set: (value) => commands.set(line.key, field, value),
    next: () => commands.next({ key: line.key, field }),
    step: (by) => commands.step({ key: line.key, field }, by),
    paste: (text) => commands.paste(text, { key: line.key, field }),
  });
  return columns.map(({ field }) => {
    const cell = (
      <LineCell
        field={field}
        item={items[field.name] ?? hidden}
        value={values[field.name] ?? null}
        rejected={line.rejected?.[field.name]}
        problem={problems.find((problem) => problem.line?.field === field.name)?.text}
        hint={hints[field.name]}
        isActive={active === field.name}
        label={t('lines.cell', { label: field.label, row: index + 1 })}
        events={eventsOf(field.name)}
      />
    );
    if (as === 'td') {
      return (
        <td key={field.name} style={{ minWidth: typeOf(field).width }}>
          {cell}
        </td>
      );
    }
    return (
      <div key={field.name} className={styles.labelled}>
        <span className={styles.label}>{field.label}</span>
        {cell}
      </div>
    );
  });
}
