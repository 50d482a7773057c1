import { Button } from 'antd';
import { ArrowDown, ArrowUp, Bell, Copy, FilePlus, PenLine, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { EffectBody, type EffectBodyProps } from './EffectBody';
import styles from './effects.module.css';

type EffectCardProps = EffectBodyProps & {
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onDuplicate: () => void;
  onRemove: () => void;
};

const ICONS = { update: PenLine, create: FilePlus, notify: Bell };

/** One effect in its place of the order. */
export function EffectCard({ place, count, onMove, onDuplicate, onRemove, ...body }: EffectCardProps) {
  const { t } = useTranslation();
  const kind = body.effect.do;
  const Icon = ICONS[kind];
  const title = t('effects.card', { place: place + 1, kind: t(`effects.kind.${kind}`) });
  const button = (label: string, icon: ReactNode, onClick: () => void, disabled = false) => (
    <Button
      size="small"
      type="text"
      icon={icon}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    />
  );
  return (
    <li className={styles.card} aria-label={title}>
      <header>
        <Icon size={16} aria-hidden />
        <h4>{title}</h4>
        {button(t('effects.up'), <ArrowUp size={14} />, () => onMove(-1), place === 0)}
        {button(t('effects.down'), <ArrowDown size={14} />, () => onMove(1), place === count - 1)}
        {button(t('effects.duplicate'), <Copy size={14} />, onDuplicate)}
        {button(t('effects.remove'), <Trash2 size={14} />, onRemove)}
      </header>
      <EffectBody {...body} />
    </li>
  );
}
