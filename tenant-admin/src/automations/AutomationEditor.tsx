import { InputNumber, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { isWhole } from '../effects/effectEdits';
import { EffectList } from '../effects/EffectList';
import styles from '../effects/effects.module.css';
import { FormulaInput } from '../formula/FormulaInput';
import type { AutomationBody, MetadataDocument } from '../metadata/documents';
import { useDocumentEditor } from '../objects/useDocumentEditor';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';

type AutomationEditorProps = {
  object: string;
  document: MetadataDocument<'automation'> | undefined;
  saved: AutomationBody;
  taken: readonly string[];
};

const OCCASIONS = ['create', 'update', 'createOrUpdate', 'delete'] as const;

/** When something happens by itself, for which records, and what it is. */
export function AutomationEditor({ object, document, saved, taken }: AutomationEditorProps) {
  const { t } = useTranslation();
  const { body, local, patch, isNamed, removal, bar } = useDocumentEditor({
    kind: 'automation',
    object,
    tab: 'automations',
    document,
    saved,
    taken,
  });
  const complete = isNamed && body.effects.length > 0 && body.effects.every(isWhole);
  return (
    <div className={styles.editor}>
      <Labelled label={t('automations.label')} help={local} required>
        {(id) => <LabelInput id={id} autoFocus={!document} value={body.label} onChange={(label) => patch({ label })} />}
      </Labelled>
      <div className={styles.pair}>
        <Segmented
          aria-label={t('automations.on')}
          value={body.on}
          options={OCCASIONS.map((value) => ({ value, label: t(`automations.occasion.${value}`) }))}
          onChange={(on) => patch({ on })}
        />
        <Segmented
          aria-label={t('automations.state')}
          value={body.active}
          options={[true, false].map((value) => ({ value, label: t(value ? 'ui.active' : 'ui.inactive') }))}
          onChange={(active) => patch({ active })}
        />
        <Labelled label={t('automations.position')}>
          {(id) => (
            <InputNumber
              id={id}
              min={0}
              max={1000}
              precision={0}
              value={body.position ?? 0}
              onChange={(position) => patch({ position: position ?? 0 })}
            />
          )}
        </Labelled>
        {removal && <RemoveButton {...removal} />}
      </div>
      <Labelled label={t('automations.condition')} help={t('automations.conditionHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            lines={2}
            value={body.condition ?? ''}
            onChange={(condition) => patch({ condition: condition || undefined })}
          />
        )}
      </Labelled>
      <EffectList object={object} effects={body.effects} onChange={(effects) => patch({ effects })} />
      <SaveBar {...bar} disabled={!complete} />
    </div>
  );
}
