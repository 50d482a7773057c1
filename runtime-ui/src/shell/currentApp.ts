import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { AppMeta } from '../kit/api/types';
import { paths } from '../kit/ui/paths';

interface ChosenApp {
  name: string;
  choose(name: string): void;
}

/** The app a person works in, kept in this browser. */
export const useChosenApp = create<ChosenApp>()(
  persist((set) => ({ name: '', choose: (name) => set({ name }) }), { name: 'fangyuan.app' }),
);

/** The app to show: the chosen one, unless the page is about an object only another one has. */
export function currentApp(apps: readonly AppMeta[], chosen: string, object: string | undefined): AppMeta | undefined {
  const preferred = apps.find((app) => app.name === chosen) ?? apps[0];
  if (object === undefined || preferred?.tabs.includes(object) === true) return preferred;
  return apps.find((app) => app.tabs.includes(object)) ?? preferred;
}

/** Where an app begins: at the workbench or its first tab; undefined where it has neither. */
export function startOf(app: AppMeta | undefined): string | undefined {
  if (app?.startsWithWorkbench === true) return paths.home;
  const first = app?.tabs[0];
  return first === undefined ? undefined : paths.list(first);
}
