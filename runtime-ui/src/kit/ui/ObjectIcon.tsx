import { lazy, Suspense } from 'react';
import type { NamedIconProps } from './NamedIcon';

const NamedIcon = lazy(async () => ({ default: (await import('./NamedIcon')).NamedIcon }));

/** The icon of an object or app; its place stays empty until the icons have come. */
export function ObjectIcon({ size, ...look }: NamedIconProps) {
  return (
    <Suspense fallback={<span style={{ width: size, height: size }} aria-busy />}>
      <NamedIcon size={size} {...look} />
    </Suspense>
  );
}
