import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** `publish`: a saved change goes live at once when the check asks nothing. `draft`: it waits in the draft. */
export type SaveMode = 'publish' | 'draft';

/** What "save" means to this person; kept in the browser. */
export const useSaveMode = create<{ mode: SaveMode; setMode(mode: SaveMode): void }>()(
  persist((set) => ({ mode: 'publish', setMode: (mode) => set({ mode }) }), { name: 'fangyuan.admin.saveMode' }),
);
