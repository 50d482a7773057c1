/** The colours an object may take for its spine and glyph. Shape only, never text. */
export const identityColors = [
  '#3463a6',
  '#277c99',
  '#ba6826',
  '#007467',
  '#83710d',
  '#b54c3d',
  '#5e7d3b',
  '#ad3a52',
  '#6953a0',
  '#24744d',
  '#a17003',
  '#5b646f',
] as const;

/** What an object shows until somebody chooses. */
export const neutralIdentity = '#5b646f';

/** A colour fit for a glyph: the given #rrggbb, else the neutral one. */
export function identityOf(color: string | undefined): string {
  return color !== undefined && /^#[0-9a-f]{6}$/i.test(color) ? color : neutralIdentity;
}
