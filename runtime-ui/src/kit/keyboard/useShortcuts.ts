import { useEffect, useRef } from 'react';
import { isComposing } from './composition';

/** One command and the key that runs it. `code` is the place of the key (`KeyN`), not what a layout prints on it. */
export interface Shortcut {
  code: string;
  ctrl?: boolean;
  alt?: boolean;
  shift?: boolean;
  run(): void;
}

/** Listens while the component is on the page. A bare letter is left alone wherever somebody types. */
export function useShortcuts(shortcuts: readonly Shortcut[]): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const shortcut = latest.current.find((candidate) => matches(candidate, event));
      if (shortcut === undefined || event.defaultPrevented) return;
      event.preventDefault();
      shortcut.run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function matches({ code, ctrl = false, alt = false, shift = false }: Shortcut, event: KeyboardEvent): boolean {
  if (isComposing(event)) return false;
  const bare = !ctrl && !alt && code !== 'Escape';
  if (bare && (isTyping(event.target) || isDialogOpen())) return false;
  return (
    event.code === code && (event.ctrlKey || event.metaKey) === ctrl && event.altKey === alt && event.shiftKey === shift
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable="true"]') !== null;
}

function isDialogOpen(): boolean {
  return document.querySelector('[role="dialog"]:not([aria-hidden="true"])') !== null;
}
