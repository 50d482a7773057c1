import { Button } from 'antd';
import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FormulaText } from '../formula/FormulaText';
import type { ApprovalStep } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import styles from './Flow.module.css';
import { duplicated, moved, withoutStep } from './process';
import { usePeopleText } from './usePeopleText';
import type { ProcessEditing } from './useProcessEditor';

type StepBoxProps = { object: string; step: ApprovalStep; at: number; editor: ProcessEditing };

/** A step of the flow: who decides, when, and the tools to move, copy and remove it. */
export function StepBox({ object, step, at, editor }: StepBoxProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const people = usePeopleText(object);
  const { body, change, select } = editor;
  const name = text(step.label, step.name);
  const go = (to: number) => {
    change(moved(body, at, to));
    select(to);
  };
  const remove = () => {
    change(withoutStep(body, at));
    select(undefined);
  };
  return (
    <div className={styles.step} data-selected={editor.selected === at} role="group" aria-label={name}>
      <button type="button" className={styles.open} aria-pressed={editor.selected === at} onClick={() => select(at)}>
        <b>
          {at + 1}. {name}
        </b>
        <small>
          {people(step.approvers)} · {t(`approvals.mode.${step.mode}`)}
        </small>
        {step.condition !== undefined && (
          <small>
            {t('approvals.when')} <FormulaText object={object} formula={step.condition} />
            {t(`approvals.else.${step.otherwise ?? 'approve'}`)}
          </small>
        )}
      </button>
      <span className={styles.tools}>
        <Button
          type="text"
          size="small"
          aria-label={t('ui.moveUp')}
          disabled={at === 0}
          icon={<ArrowUp size={14} />}
          onClick={() => go(at - 1)}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('ui.moveDown')}
          disabled={at === body.steps.length - 1}
          icon={<ArrowDown size={14} />}
          onClick={() => go(at + 1)}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('approvals.duplicate')}
          icon={<Copy size={14} />}
          onClick={() => {
            change(duplicated(body, at));
            select(at + 1);
          }}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('approvals.removeStep')}
          disabled={body.steps.length === 1}
          icon={<Trash2 size={14} />}
          onClick={remove}
        />
      </span>
    </div>
  );
}
