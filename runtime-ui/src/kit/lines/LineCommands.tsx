import { ChevronDown, ChevronUp, Copy, Trash2, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './LineGrid.module.css';
import type { LineDeeds } from './lineRowProps';

interface LineCommandsProps {
  index: number;
  lineKey: string;
  commands: LineDeeds;
  /** With steps up and down, where nothing can be dragged. */
  steps?: boolean;
}

/** What can be done to one line. The way of Tab leads past: each has a key of its own. */
export function LineCommands({ index, lineKey, commands, steps = false }: LineCommandsProps) {
  const { t } = useTranslation();
  const row = index + 1;
  return (
    <>
      {steps && (
        <>
          <Command
            icon={ChevronUp}
            label={t('lines.up', { row })}
            disabled={index === 0}
            run={() => commands.move(index, index - 1)}
          />
          <Command icon={ChevronDown} label={t('lines.down', { row })} run={() => commands.move(index, index + 1)} />
        </>
      )}
      <Command
        icon={Copy}
        keys="Ctrl+D"
        label={t('lines.duplicate', { row })}
        run={() => commands.duplicate(lineKey)}
      />
      <Command
        icon={Trash2}
        keys="Ctrl+Delete"
        label={t('lines.remove', { row })}
        run={() => commands.remove(lineKey)}
      />
    </>
  );
}

interface CommandProps {
  icon: LucideIcon;
  label: string;
  keys?: string;
  disabled?: boolean;
  run(): void;
}

/** There may be a thousand of them on a page, so they are the browser's own buttons. */
function Command({ icon: Icon, label, keys, disabled, run }: CommandProps) {
  return (
    <button
      type="button"
      className={styles.command}
      tabIndex={-1}
      title={keys}
      aria-label={label}
      disabled={disabled}
      onClick={run}
    >
      <Icon size={15} aria-hidden />
    </button>
  );
}
