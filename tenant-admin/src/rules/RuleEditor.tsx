import { useShortcuts } from '@fangyuan/runtime-ui/kit/keyboard/useShortcuts.ts';
import { useTranslation } from 'react-i18next';
import { DraftMark } from '../ui/DraftMark';
import head from '../ui/EditorHeader.module.css';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { LeaveGuard } from '../ui/LeaveGuard';
import { ConditionPanel } from './ConditionPanel';
import { LatestRecords } from './LatestRecords';
import { MessagePanel } from './MessagePanel';
import { RecipeBar } from './RecipeBar';
import { RuleButtons } from './RuleButtons';
import styles from './RuleEditor.module.css';
import { SampleTable } from './SampleTable';
import { useRuleEditor, type RuleEditorInput } from './useRuleEditor';
import { useRuleTest } from './useRuleTest';

/** Writes a rule and shows at every key what it does to samples and to the latest records. */
export function RuleEditor(input: RuleEditorInput) {
  const { object, document } = input;
  const { t } = useTranslation();
  const rule = useRuleEditor(input);
  const { body } = rule;
  const test = useRuleTest(object, body.condition, rule.samples);
  const save = () => rule.ready && rule.save(body.active);
  useShortcuts([
    { code: 'KeyS', ctrl: true, run: save },
    { code: 'Enter', ctrl: true, run: save },
    { code: 'Escape', run: rule.close },
  ]);
  return (
    <>
      <header className={head.header}>
        <Labelled label={t('rules.label')} help={rule.local} required>
          {(id) => (
            <LabelInput id={id} autoFocus={!document} value={body.label} onChange={(label) => rule.change({ label })} />
          )}
        </Labelled>
        <DraftMark state={document?.draft ?? null} />
        <RuleButtons document={document} rule={rule} />
      </header>
      {!document && <RecipeBar object={object} onUse={rule.use} />}
      <div className={styles.columns}>
        <div className={styles.column}>
          <ConditionPanel
            object={object}
            condition={body.condition}
            onChange={(condition) => rule.change({ condition })}
          />
          <MessagePanel object={object} body={body} onChange={rule.change} />
        </div>
        <div className={styles.column}>
          <SampleTable
            object={object}
            condition={body.condition}
            samples={rule.samples}
            outcomes={test.data?.samples ?? []}
            onChange={rule.setSamples}
          />
          <LatestRecords object={object} test={test} />
        </div>
      </div>
      <LeaveGuard dirty={rule.dirty && !rule.saving} />
    </>
  );
}
