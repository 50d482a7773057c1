import { Radio } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './MergeDialog.module.css';

/** Whose change stays. */
export type Side = 'mine' | 'theirs';

interface MergeChoiceProps {
  label: string;
  side: Side;
  draw(side: Side): ReactNode;
  onPick(side: Side): void;
}

/** What both sides changed, to choose from. */
export function MergeChoice({ label, side, draw, onPick }: MergeChoiceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.choice}>
      <legend>{label}</legend>
      <Radio.Group value={side} onChange={(event) => onPick(event.target.value as Side)}>
        {(['mine', 'theirs'] as const).map((each) => (
          <Radio key={each} value={each}>
            <span className={styles.side}>{t(`merge.${each}`)}</span> {draw(each)}
          </Radio>
        ))}
      </Radio.Group>
    </fieldset>
  );
}
