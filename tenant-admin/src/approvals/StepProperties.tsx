import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { ApprovalStep } from '../metadata/documents';
import { useLineRelations } from '../layouts/useLineRelations';
import { isWritable, useObjectFields } from '../objects/useObjectFields';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { NamedSelect } from '../ui/NamedSelect';
import { PeopleRules } from './PeopleRules';
import { changed } from './process';
import styles from './ProcessEditor.module.css';
import type { ProcessEditing } from './useProcessEditor';

const MODES = ['all', 'any', 'inOrder'] as const;
const OTHERWISE = ['approve', 'skip', 'refuse'] as const;
const NOBODY = ['approve', 'refuse', 'assign'] as const;

type StepPropertiesProps = { object: string; at: number; step: ApprovalStep; editor: ProcessEditing };

/** Who decides in a step and how, for which records it is needed, and what stays open meanwhile. */
export function StepProperties({ object, at, step, editor }: StepPropertiesProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object).filter(isWritable);
  const lines = useLineRelations(object);
  const patch = (part: Partial<ApprovalStep>) => editor.change(changed(editor.body, at, part));
  const options = <T extends string>(values: readonly T[], group: string) =>
    values.map((value) => ({ value, label: t(`approvals.${group}.${value}`) }));
  return (
    <section className={styles.properties} aria-label={t('approvals.step')}>
      <h3>{t('approvals.step')}</h3>
      <Labelled label={t('approvals.stepLabel')} required>
        {(id) => <LabelInput id={id} value={step.label} onChange={(label) => patch({ label })} />}
      </Labelled>
      <PeopleRules
        object={object}
        label={t('approvals.approvers')}
        part="approver"
        rules={step.approvers}
        choosable
        onChange={(approvers) => patch({ approvers })}
      />
      <Labelled label={t('approvals.several')}>
        {() => (
          <Segmented<ApprovalStep['mode']>
            size="small"
            aria-label={t('approvals.several')}
            value={step.mode}
            options={options(MODES, 'mode')}
            onChange={(mode) => patch({ mode })}
          />
        )}
      </Labelled>
      <Labelled label={t('approvals.condition')} help={t('approvals.conditionHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            lines={2}
            value={step.condition ?? ''}
            onChange={(condition) => patch({ condition: condition || undefined })}
          />
        )}
      </Labelled>
      {step.condition !== undefined && (
        <Labelled label={t('approvals.otherwise')}>
          {(id) => (
            <Select<NonNullable<ApprovalStep['otherwise']>>
              id={id}
              value={step.otherwise ?? 'approve'}
              options={options(OTHERWISE, 'otherwiseOf')}
              onChange={(otherwise) => patch({ otherwise })}
            />
          )}
        </Labelled>
      )}
      <Labelled label={t('approvals.nobody')}>
        {(id) => (
          <Select<ApprovalStep['nobody']>
            id={id}
            value={step.nobody}
            options={options(NOBODY, 'nobodyOf')}
            onChange={(nobody) =>
              patch({ nobody, substitutes: nobody === 'assign' ? (step.substitutes ?? []) : undefined })
            }
          />
        )}
      </Labelled>
      {step.nobody === 'assign' && (
        <PeopleRules
          object={object}
          label={t('approvals.substitutes')}
          part="approver"
          rules={step.substitutes ?? []}
          onChange={(substitutes) => patch({ substitutes })}
        />
      )}
      <Labelled label={t('approvals.editable')} help={t('approvals.editableHelp')}>
        {(id) => (
          <NamedSelect<string[]>
            id={id}
            mode="multiple"
            value={step.editable ?? []}
            of={[...fields, ...lines]}
            onChange={(editable) => patch({ editable: editable.length === 0 ? undefined : editable })}
          />
        )}
      </Labelled>
    </section>
  );
}
