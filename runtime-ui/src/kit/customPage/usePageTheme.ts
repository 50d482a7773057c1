import { useMemo } from 'react';
import { cssVariables } from '../theme/cssVariables';
import { usePreferences } from '../theme/preferences';
import type { PageTheme } from './protocol';

/** How the person has the platform look, for a page that wants to look like it. */
export function usePageTheme(): PageTheme {
  const mode = usePreferences((preferences) => preferences.mode);
  const density = usePreferences((preferences) => preferences.density);
  return useMemo(() => ({ mode, tokens: cssVariables(mode, density) }), [mode, density]);
}
