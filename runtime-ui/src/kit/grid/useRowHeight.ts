import { densities } from '../theme/density';
import { usePreferences } from '../theme/preferences';

/** Height of a row in pixels, as this person likes it. */
export function useRowHeight(): number {
  return usePreferences(({ density }) => densities[density].row);
}
