import { densities, type Density } from './density';
import { fontFamily, palettes, type Mode } from './tokens';

/** Our tokens as custom properties, so that CSS modules need no script: `--ink-2`, `--row-height`. */
export function cssVariables(mode: Mode, density: Density): Record<string, string> {
  const colors = Object.entries(palettes[mode]).map(([name, value]) => [`--${kebab(name)}`, value] as const);
  const { row, control, fontSize } = densities[density];
  return {
    ...Object.fromEntries(colors),
    '--row-height': `${row}px`,
    '--control-height': `${control}px`,
    '--font-size': `${fontSize}px`,
    '--font-family': fontFamily,
    'color-scheme': mode,
  };
}

function kebab(name: string): string {
  return name
    .replace(/([A-Z])/g, '-$1')
    .replace(/(\d)/g, '-$1')
    .toLowerCase();
}
