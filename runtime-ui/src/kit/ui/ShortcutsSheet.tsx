import { lazy, Suspense, useState } from 'react';
import type { ShortcutHelp } from '../keyboard/shortcutHelp';
import { useShortcuts } from '../keyboard/useShortcuts';

const ShortcutsDialog = lazy(async () => ({ default: (await import('./ShortcutsDialog')).ShortcutsDialog }));

/** The sheet that `?` opens. */
export function ShortcutsSheet({ shortcuts }: { shortcuts: readonly ShortcutHelp[] }) {
  const [open, setOpen] = useState(false);
  useShortcuts([{ code: 'Slash', shift: true, run: () => setOpen(true) }]);
  return <Suspense>{open && <ShortcutsDialog shortcuts={shortcuts} onClose={() => setOpen(false)} />}</Suspense>;
}
