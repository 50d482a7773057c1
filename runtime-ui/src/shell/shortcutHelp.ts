import type { ShortcutHelp } from '../kit/keyboard/shortcutHelp';

/** The keys of the end users' pages, as the sheet lists them. */
export const shortcutHelp: readonly ShortcutHelp[] = [
  { keys: ['?'], name: 'shortcut.sheet' },
  { keys: ['Ctrl', 'K'], name: 'shortcut.palette' },
  { keys: ['N'], name: 'shortcut.create' },
  { keys: ['E'], name: 'shortcut.edit' },
  { keys: ['T'], name: 'shortcut.tags' },
  { keys: ['/'], name: 'shortcut.search' },
  { keys: ['[', ']'], name: 'shortcut.neighbours' },
  { keys: ['Ctrl', 'S'], name: 'shortcut.save' },
  { keys: ['Ctrl', 'Enter'], name: 'shortcut.saveAndClose' },
  { keys: ['Alt', 'N'], name: 'shortcut.saveAndNew' },
  { keys: ['Esc'], name: 'shortcut.cancel' },
  { keys: ['↑', '↓', '←', '→'], name: 'shortcut.gridMove' },
  { keys: ['Space'], name: 'shortcut.gridTick' },
  { keys: ['Enter'], name: 'shortcut.gridOpen' },
  { keys: ['Ctrl', 'C'], name: 'shortcut.gridCopy' },
];
