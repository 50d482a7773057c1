/** How tightly rows and controls stand, in pixels. */
export const densities = {
  compact: { row: 30, control: 28, fontSize: 13 },
  standard: { row: 36, control: 32, fontSize: 14 },
  relaxed: { row: 44, control: 36, fontSize: 14 },
} as const;

export type Density = keyof typeof densities;
