import { Button } from 'antd';
import { ChevronDown, ChevronUp, Copy, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
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
  const plain = { type: 'text', size: 'small', tabIndex: -1 } as const;
  return (
    <>
      {steps && (
        <>
          <Button
            {...plain}
            icon={<ChevronUp size={16} />}
            aria-label={t('lines.up', { row })}
            disabled={index === 0}
            onClick={() => commands.move(index, index - 1)}
          />
          <Button
            {...plain}
            icon={<ChevronDown size={16} />}
            aria-label={t('lines.down', { row })}
            onClick={() => commands.move(index, index + 1)}
          />
        </>
      )}
      <Button
        {...plain}
        icon={<Copy size={14} />}
        title="Ctrl+D"
        aria-label={t('lines.duplicate', { row })}
        onClick={() => commands.duplicate(lineKey)}
      />
      <Button
        {...plain}
        icon={<Trash2 size={14} />}
        title="Ctrl+Delete"
        aria-label={t('lines.remove', { row })}
        onClick={() => commands.remove(lineKey)}
      />
    </>
  );
}
