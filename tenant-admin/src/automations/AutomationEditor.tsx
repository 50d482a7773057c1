import { InputNumber, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { isWhole } from '../effects/effectEdits';
import { EffectList } from '../effects/EffectList';
import styles from '../effects/effects.module.css';
import { FormulaInput } from '../formula/FormulaInput';
import { localName, type AutomationBody, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';

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
  const text = useLabelText();
  const navigate = useNavigate();
  const suggest = useNameSuggestion(new Set(taken.map(localName)));
  const save = useSave();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const patch = (part: Partial<AutomationBody>) => change({ ...body, ...part });
  const back = `/objects/${object}/automations`;
  const complete =
    Object.values(body.label).some(Boolean) &&
    API_NAME.test(local) &&
    body.effects.length > 0 &&
    body.effects.every(isWhole);
  const submit = () =>
    save.mutate([{ kind: 'automation', name, body, hash }], {
      onSuccess: () => {
        reset();
        void navigate(`${back}/${local}`, { replace: true });
      },
    });
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
        {document && (
          <RemoveButton
            kind="automation"
            name={name}
            label={text(body.label, local)}
            onRemoved={() => void navigate(back)}
          />
        )}
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
      <SaveBar count={dirty ? 1 : 0} saving={save.isPending} disabled={!complete} onDiscard={reset} onSave={submit} />
    </div>
  );
}
