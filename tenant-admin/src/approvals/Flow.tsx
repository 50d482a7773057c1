import { Button } from 'antd';
import { CircleCheck, CirclePlay, Plus } from 'lucide-react';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { FormulaText } from '../formula/FormulaText';
import styles from './Flow.module.css';
import { newStep, withStep } from './process';
import { StepBox } from './StepBox';
import type { ProcessEditing } from './useProcessEditor';

/** The process from the top: when it may start, its steps, its end; a step can be added at every joint. */
export function Flow({ object, editor }: { object: string; editor: ProcessEditing }) {
  const { t } = useTranslation();
  const { body, change, select } = editor;
  const add = (at: number) => {
    change(withStep(body, at, newStep(body, { 'zh-CN': t('approvals.newStep') })));
    select(at);
  };
  return (
    <div className={styles.flow} role="group" aria-label={t('approvals.flow')}>
      <button
        type="button"
        className={styles.end}
        aria-pressed={editor.selected === undefined}
        onClick={() => select(undefined)}
      >
        <CirclePlay size={18} aria-hidden />
        <span>
          <b>{t('approvals.start')}</b>
          <small>
            {body.entry === undefined ? t('approvals.always') : <FormulaText object={object} formula={body.entry} />}
          </small>
        </span>
      </button>
      {body.steps.map((step, at) => (
        <Fragment key={step.name}>
          <Joint label={t('approvals.addHere', { number: at + 1 })} onAdd={() => add(at)} />
          <StepBox object={object} step={step} at={at} editor={editor} />
        </Fragment>
      ))}
      <Joint label={t('approvals.addStep')} onAdd={() => add(body.steps.length)} />
      <div className={styles.end}>
        <CircleCheck size={18} aria-hidden />
        <b>{t('approvals.end')}</b>
      </div>
    </div>
  );
}

function Joint({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <div className={styles.joint}>
      <Button shape="circle" size="small" aria-label={label} title={label} icon={<Plus size={14} />} onClick={onAdd} />
    </div>
  );
}
