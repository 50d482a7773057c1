import { Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import type { Meeting } from './changes';
import styles from './MergeDialog.module.css';

type Side = 'mine' | 'theirs';

interface MergeDialogProps {
  object: ObjectMeta;
  meeting: Meeting;
  mine: Values;
  theirs: Values;
  onMerge(values: Values): void;
  onCancel(): void;
}

/** Two people changed one record: for each field that both touched, which value stays. */
export function MergeDialog({ object, meeting, mine, theirs, onMerge, onCancel }: MergeDialogProps) {
  const { t } = useTranslation();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const taken = (name: string) => ((sides[name] ?? 'mine') === 'mine' ? mine : theirs)[name] ?? null;
  const merged = () => ({ ...mine, ...Object.fromEntries(meeting.conflicts.map((name) => [name, taken(name)])) });

  return (
    <Modal open title={t('merge.title')} okText={t('merge.apply')} onOk={() => onMerge(merged())} onCancel={onCancel}>
      <p>{t('merge.intro')}</p>
      {meeting.conflicts.map((name) => (
        <MergeChoice
          key={name}
          object={object}
          name={name}
          values={{ mine, theirs }}
          side={sides[name] ?? 'mine'}
          onPick={(side) => setSides({ ...sides, [name]: side })}
        />
      ))}
      {meeting.theirs.length > 0 && (
        <p className={styles.silent}>
          {t('merge.silent', { fields: meeting.theirs.map((name) => object.fields[name]?.label).join(' · ') })}
        </p>
      )}
    </Modal>
  );
}

interface MergeChoiceProps {
  object: ObjectMeta;
  name: string;
  values: Record<Side, Values>;
  side: Side;
  onPick(side: Side): void;
}

function MergeChoice({ object, name, values, side, onPick }: MergeChoiceProps) {
  const { t } = useTranslation();
  const field = object.fields[name];
  if (field === undefined) return null;
  const { View } = typeOf(field);
  return (
    <fieldset className={styles.choice}>
      <legend>{field.label}</legend>
      <Radio.Group value={side} onChange={(event) => onPick(event.target.value as Side)}>
        {(['mine', 'theirs'] as const).map((each) => (
          <Radio key={each} value={each}>
            <span className={styles.side}>{t(`merge.${each}`)}</span>{' '}
            <View value={values[each][name] ?? null} field={field} />
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
