import { Button } from 'antd';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LayoutBody } from '../metadata/documents';
import styles from './LayoutEditor.module.css';
import { nudgeItem } from './operations';

const MOVES = [
  { direction: 'up', icon: ArrowUp, label: 'ui.moveUp' },
  { direction: 'down', icon: ArrowDown, label: 'ui.moveDown' },
  { direction: 'left', icon: ArrowLeft, label: 'ui.moveLeft' },
  { direction: 'right', icon: ArrowRight, label: 'ui.moveRight' },
] as const;

type MoveButtonsProps = { layout: LayoutBody; field: string; onChange: (layout: LayoutBody) => void };

/** Moves an item by one step; the same as Alt+arrow on it. */
export function MoveButtons({ layout, field, onChange }: MoveButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.moves}>
      {MOVES.map(({ direction, icon: Icon, label }) => (
        <Button
          key={direction}
          size="small"
          aria-label={t(label)}
          icon={<Icon size={14} />}
          onClick={() => onChange(nudgeItem(layout, field, direction))}
        />
      ))}
    </div>
  );
}
