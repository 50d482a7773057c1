import { iconOf } from './icons';

export interface NamedIconProps {
  name: string;
  size: number;
  strokeWidth?: number;
}

/** An icon by its lucide name. Brings all choosable icons along: use ObjectIcon, which fetches it when needed. */
export function NamedIcon({ name, ...look }: NamedIconProps) {
  const Icon = iconOf(name);
  return <Icon {...look} aria-hidden />;
}
