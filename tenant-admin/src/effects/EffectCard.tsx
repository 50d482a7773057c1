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
  return (
    <li className={styles.card} aria-label={title}>
      <header>
        <Icon size={16} aria-hidden />
        <h4>{title}</h4>
        <CardButton
          label={t('effects.up')}
          icon={<ArrowUp size={14} />}
          onClick={() => onMove(-1)}
          disabled={place === 0}
        />
        <CardButton
          label={t('effects.down')}
          icon={<ArrowDown size={14} />}
          onClick={() => onMove(1)}
          disabled={place === count - 1}
        />
        <CardButton label={t('effects.duplicate')} icon={<Copy size={14} />} onClick={onDuplicate} />
        <CardButton label={t('effects.remove')} icon={<Trash2 size={14} />} onClick={onRemove} />
      </header>
      <EffectBody {...body} />
    </li>
  );
}

interface CardButtonProps {
  label: string;
  icon: ReactNode;
  onClick: () => void;
  disabled?: boolean;
}

function CardButton({ label, ...button }: CardButtonProps) {
  return <Button size="small" type="text" aria-label={label} title={label} {...button} />;
}
