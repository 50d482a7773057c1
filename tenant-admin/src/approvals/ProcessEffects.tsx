import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EffectList } from '../effects/EffectList';
import type { Effect } from '../metadata/documents';
import type { ProcessEditing } from './useProcessEditor';

const OCCASIONS = ['submitted', 'approved', 'refused'] as const;
type Occasion = (typeof OCCASIONS)[number];

/** What happens by itself when a record is submitted, approved or refused. */
export function ProcessEffects({ object, editor }: { object: string; editor: ProcessEditing }) {
  const { t } = useTranslation();
  const [occasion, setOccasion] = useState<Occasion>('approved');
  const { body, change } = editor;
  const words = (of: Occasion) => {
    const count = body.effects?.[of]?.length ?? 0;
    return count === 0 ? t(`approvals.occasion.${of}`) : `${t(`approvals.occasion.${of}`)} ${count}`;
  };
  const put = (effects: Effect[]) => {
    const { [occasion]: _before, ...others } = body.effects ?? {};
    const all = effects.length === 0 ? others : { ...others, [occasion]: effects };
    change({ ...body, effects: Object.keys(all).length === 0 ? undefined : all });
  };
  return (
    <>
      <Segmented<Occasion>
        size="small"
        aria-label={t('approvals.occasions')}
        value={occasion}
        options={OCCASIONS.map((value) => ({ value, label: words(value) }))}
        onChange={setOccasion}
      />
      <EffectList key={occasion} object={object} effects={body.effects?.[occasion] ?? []} onChange={put} />
    </>
  );
}
