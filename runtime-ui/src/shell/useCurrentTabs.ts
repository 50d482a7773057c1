import { useMatch } from 'react-router';
import { useMeta } from '../kit/api/MetaProvider';
import type { AppMeta, ObjectMeta } from '../kit/api/types';
import { currentApp, useChosenApp } from './currentApp';

/** The app this page belongs to, its objects in order, and the object the page is about. */
export function useCurrentTabs(): { app: AppMeta | undefined; tabs: ObjectMeta[]; object: string | undefined } {
  const { apps, objects } = useMeta();
  const chosen = useChosenApp((store) => store.name);
  const object = useMatch('/o/:object/*')?.params.object;
  const app = currentApp(apps, chosen, object);
  const tabs = (app?.tabs ?? []).flatMap((name) => objects[name] ?? []);
  return { app, tabs, object };
}
