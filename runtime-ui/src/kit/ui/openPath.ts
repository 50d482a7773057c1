import { createContext, useContext, type MouseEvent } from 'react';

/** How this application opens a path of its own, without loading a page. */
export type OpenPath = (path: string) => void;

export const OpenPathContext = createContext<OpenPath | null>(null);

/** Makes a plain click open the path inside the application; with a modifier key the browser does as it always does. */
export function useOpenOnClick(path: string) {
  const open = useContext(OpenPathContext);
  return (event: MouseEvent) => {
    if (open === null || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    open(path);
  };
}
