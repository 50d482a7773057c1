import { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import type { KeyboardEvent, PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './SortableRow.module.css';

type SortableRowProps = PropsWithChildren<{
  id: string;
  className?: string;
  inactive?: boolean;
  /** One place up (-1) or down (1): Alt+arrow on the handle. */
  onStep: (by: -1 | 1) => void;
}>;

/** A row with a handle: drag it, or press Alt+↑ and Alt+↓ on it. */
export function SortableRow({ id, className, inactive, onStep, children }: SortableRowProps) {
  const { t } = useTranslation();
  const { attributes, listeners, setNodeRef, transform, transition, isDragging } = useSortable({ id });
  const step = (event: KeyboardEvent) => {
    const by = event.altKey && (event.code === 'ArrowUp' ? -1 : event.code === 'ArrowDown' && 1);
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(by);
  };
  return (
    <li
      ref={setNodeRef}
      className={className}
      data-inactive={inactive}
      style={{ transform: CSS.Translate.toString(transform), transition, opacity: isDragging ? 0.6 : 1 }}
    >
      <button
        type="button"
        className={styles.handle}
        {...attributes}
        {...listeners}
        aria-label={t('ui.moveHandle')}
        onKeyDownCapture={step}
      >
        <GripVertical size={16} aria-hidden />
      </button>
      {children}
    </li>
  );
}
