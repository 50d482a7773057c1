/** Background and text of a chip; contrast is at least 6.6:1. */
export interface Hue {
  background: string;
  text: string;
}

/** The twelve hues of tags and picklist values. Metadata names a hue or carries its own #rrggbb. */
export const hues = {
  vermilion: { background: '#ffeae5', text: '#7c392f' },
  red: { background: '#ffe9eb', text: '#7b3742' },
  orange: { background: '#ffecdf', text: '#773f12' },
  amber: { background: '#fbeedc', text: '#6c4800' },
  yellow: { background: '#f5f1dc', text: '#5e4f00' },
  bamboo: { background: '#eaf4e1', text: '#3e5a1b' },
  green: { background: '#e1f6e9', text: '#0d5f3b' },
  pine: { background: '#ddf7f1', text: '#006054' },
  blue: { background: '#ddf5ff', text: '#005977' },
  indigo: { background: '#e5f1ff', text: '#2d5083' },
  purple: { background: '#f1edff', text: '#54447e' },
  plum: { background: '#fde9f8', text: '#6f3a64' },
} as const satisfies Record<string, Hue>;

export type HueName = keyof typeof hues;

export const gray: Hue = { background: '#e9ebea', text: '#4d5764' };

const names = Object.keys(hues) as HueName[];

/** The hue of a picklist value: the named one, the nearest to a #rrggbb, or one that stays the same for the name. */
export function hueOf(color: string | null | undefined, name: string): Hue {
  if (typeof color === 'string' && Object.hasOwn(hues, color)) return hues[color as HueName];
  if (color === 'gray') return gray;
  if (color?.startsWith('#')) return nearest(color);
  return hues[names[hash(name) % names.length] ?? 'indigo'];
}

function nearest(color: string): Hue {
  const [angle, saturation] = angleOf(color);
  if (saturation < 0.08) return gray;
  const ranked = names.map((name) => ({ name, distance: turn(angle, angleOf(hues[name].text)[0]) }));
  ranked.sort((a, b) => a.distance - b.distance);
  return hues[ranked[0]?.name ?? 'indigo'];
}

function turn(a: number, b: number): number {
  const difference = Math.abs(a - b);
  return Math.min(difference, 360 - difference);
}

/** Angle on the colour circle (0..360) and how far from grey (0..1). */
function angleOf(color: string): [number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  if (span === 0) return [0, 0];
  if (most === red) return [(60 * (((green - blue) / span + 6) % 6)) % 360, span];
  if (most === green) return [60 * ((blue - red) / span + 2), span];
  return [60 * ((red - green) / span + 4), span];
}

function hash(text: string): number {
  let value = 7;
  for (const letter of text) value = (value * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return value;
}
