import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './LineGrid.module.css';
import { LineCells } from './LineCells';
import { LineCommands } from './LineCommands';
import type { LineRowProps } from './lineRowProps';
import { lineKey } from './lineKeys';

/** One line as a row of the table. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { t } = useTranslation();
  const { live, index, commands, columns, problems, closed } = props;
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id: live.line.key });
  const whole = problems.find(({ line }) => line?.field === undefined)?.text ?? live.hints[''];
  return (
    <>
      <tr
        ref={setNodeRef}
        className={styles.row}
        style={{ transform: CSS.Translate.toString(transform), transition, opacity: isDragging ? 0.6 : 1 }}
        onKeyDown={closed ? undefined : (event: KeyboardEvent) => lineKey(event, index, live.line.key, commands)}
      >
        <td className={styles.handle}>
          {closed ? (
            <span className="tabular">{index + 1}</span>
          ) : (
            <button
              type="button"
              {...attributes}
              {...listeners}
              tabIndex={-1}
              aria-label={t('lines.drag', { row: index + 1 })}
            >
              <GripVertical size={14} aria-hidden />
              <span className="tabular">{index + 1}</span>
            </button>
          )}
        </td>
        <LineCells {...props} as="td" />
        <td className={styles.commands}>
          {!closed && <LineCommands index={index} lineKey={live.line.key} commands={commands} />}
        </td>
      </tr>
      {whole !== undefined && (
        <tr>
          <td colSpan={columns.length + 2} className={styles.problem}>
            {whole}
          </td>
        </tr>
      )}
    </>
  );
});
