import type { KeyboardEvent } from 'react';
import type { LineDeeds } from './lineRowProps';

/** Ctrl+D doubles a line, Ctrl+Delete removes it, Alt and an arrow moves it; Escape stays in the table. */
export function lineKey(event: KeyboardEvent, index: number, key: string, commands: LineDeeds): void {
  const deed = deedOf(event, index, key, commands);
  if (deed === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  deed();
}

function deedOf({ code, ctrlKey, metaKey, altKey }: KeyboardEvent, index: number, key: string, commands: LineDeeds) {
  if (code === 'Escape') return () => commands.activate(undefined);
  if (altKey && code === 'ArrowUp') return () => commands.move(index, index - 1);
  if (altKey && code === 'ArrowDown') return () => commands.move(index, index + 1);
  if (!ctrlKey && !metaKey) return undefined;
  if (code === 'KeyD') return () => commands.duplicate(key);
  return code === 'Delete' || code === 'Backspace' ? () => commands.remove(key) : undefined;
}
