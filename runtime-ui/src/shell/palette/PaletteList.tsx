import { Glyph } from '../../kit/ui/Glyph';
import styles from './PaletteDialog.module.css';
import type { PaletteItem } from './paletteItems';

interface PaletteListProps {
  items: readonly PaletteItem[];
  chosen: number;
  onOpen(path: string, elsewhere: boolean): void;
}

/** What was found; the chosen one is what Enter opens. */
export function PaletteList({ items, chosen, onOpen }: PaletteListProps) {
  return (
    <div id="palette-list" role="listbox" className={styles.list}>
      {items.map(({ path, label, kind, object }, index) => (
        <button
          key={path}
          id={`palette-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          className={styles.item}
          aria-selected={index === chosen}
          onClick={(event) => onOpen(path, event.ctrlKey || event.metaKey)}
        >
          <Glyph icon={object.icon} color={object.color} size={22} />
          <span className={styles.label}>{label}</span>
          <span className={styles.kind}>{kind}</span>
        </button>
      ))}
    </div>
  );
}
