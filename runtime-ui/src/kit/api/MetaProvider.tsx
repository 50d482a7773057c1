import { createContext, useContext, type PropsWithChildren } from 'react';
import type { Me } from './types';

const Context = createContext<Me | null>(null);

/** Gives everything below it the viewer's metadata. */
export function MetaProvider({ me, children }: PropsWithChildren<{ me: Me }>) {
  return <Context value={me}>{children}</Context>;
}

/** The viewer's metadata; only below a MetaProvider. */
export function useMeta(): Me {
  const me = useContext(Context);
  if (me === null) throw new Error('useMeta stands outside a MetaProvider');
  return me;
}
