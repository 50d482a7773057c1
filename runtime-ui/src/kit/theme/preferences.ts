import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Density } from './density';
import type { Mode } from './tokens';

/** What a person chose for this browser. */
export interface Preferences {
  density: Density;
  mode: Mode;
  setDensity(density: Density): void;
  setMode(mode: Mode): void;
}

export const usePreferences = create<Preferences>()(
  persist(
    (set) => ({
      density: 'standard',
      mode: 'light',
      setDensity: (density) => set({ density }),
      setMode: (mode) => set({ mode }),
    }),
    { name: 'fangyuan.preferences' },
  ),
);
