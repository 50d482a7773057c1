import { useUndo } from '@fangyuan/runtime-ui/kit/ui/useUndo.tsx';
import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FormulaInputs } from '../formula/formulaApi';
import type { Effect } from '../metadata/documents';
import { EffectCard } from './EffectCard';
import { EFFECTS, moved, newEffect } from './effectEdits';
import styles from './effects.module.css';

type EffectListProps = {
  /** The object of the record that they happen to. */
  object: string;
  /** What is asked for before. */
  inputs?: FormulaInputs;
  effects: readonly Effect[];
  onChange: (effects: Effect[]) => void;
};

/** What happens, in its order: cards to add, move, duplicate and remove. */
export function EffectList({ object, inputs, effects, onChange }: EffectListProps) {
  const { t } = useTranslation();
  const undo = useUndo();
  const remove = (at: number) => {
    onChange(effects.toSpliced(at, 1));
    undo(t('effects.removed'), () => onChange([...effects]));
  };
  return (
    <section>
      <h3 className={styles.title}>{t('effects.title')}</h3>
      <ol className={styles.cards}>
        {effects.map((effect, at) => (
          <EffectCard
            key={at}
            object={object}
            inputs={inputs}
            effect={effect}
            place={at}
            count={effects.length}
            onChange={(changed) => onChange(effects.with(at, changed))}
            onMove={(by) => onChange(moved(effects, at, at + by))}
            onDuplicate={() => onChange(effects.toSpliced(at + 1, 0, structuredClone(effect)))}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div className={styles.add}>
        {EFFECTS.map((kind) => (
          <Button
            key={kind}
            type="dashed"
            icon={<Plus size={14} />}
            onClick={() => onChange([...effects, newEffect(kind)])}
          >
            {t(`effects.add.${kind}`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
