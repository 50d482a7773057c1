import { Checkbox, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { isWhole } from '../effects/effectEdits';
import { EffectList } from '../effects/EffectList';
import styles from '../effects/effects.module.css';
import { FormulaInput } from '../formula/FormulaInput';
import { localName, type ActionBody, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import { useRoles } from '../people/useRoles';
import { Choices } from '../ui/Choices';
import { IconPick } from '../ui/IconPick';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { useEdited } from '../ui/useEdited';
import { InputsEditor } from './InputsEditor';
import { OpenEditor } from './OpenEditor';

type ActionEditorProps = {
  object: string;
  document: MetadataDocument<'action'> | undefined;
  saved: ActionBody;
  taken: readonly string[];
};

const PLACES = ['record', 'list'] as const;

/** A button: where it stands, for whom, what it asks for and what it does. */
export function ActionEditor({ object, document, saved, taken }: ActionEditorProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const roles = useRoles().data ?? [];
  const suggest = useNameSuggestion(new Set(taken.map(localName)));
  const save = useSave();
  const { value: body, dirty, change, reset, hash } = useEdited(saved, document?.hash);
  const local = document ? localName(document.name) : suggest(body.label);
  const name = `${object}.${local}`;
  const inputs = body.inputs ?? [];
  const patch = (part: Partial<ActionBody>) => change({ ...body, ...part });
  const back = `/objects/${object}/actions`;
  const submit = () =>
    save.mutate([{ kind: 'action', name, body, hash }], {
      onSuccess: () => {
        reset();
        void navigate(`${back}/${local}`, { replace: true });
      },
    });
  return (
    <div className={styles.editor}>
      <div className={styles.pair}>
        <Labelled label={t('actions.label')} help={local} required>
          {(id) => (
            <LabelInput id={id} autoFocus={!document} value={body.label} onChange={(label) => patch({ label })} />
          )}
        </Labelled>
        <IconPick value={body.icon ?? ''} onChange={(icon) => patch({ icon: icon || undefined })} />
        <Checkbox.Group
          aria-label={t('actions.places')}
          value={body.places}
          options={PLACES.map((value) => ({ value, label: t(`actions.place.${value}`) }))}
          onChange={(places) => patch({ places })}
        />
        {document && (
          <RemoveButton
            kind="action"
            name={name}
            label={text(body.label, local)}
            onRemoved={() => void navigate(back)}
          />
        )}
      </div>
      <Choices
        label={t('actions.roles')}
        of={roles}
        value={body.roles ?? []}
        onChange={(chosen) => patch({ roles: chosen.length === 0 ? undefined : chosen })}
      />
      <Labelled label={t('actions.condition')} help={t('actions.conditionHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            value={body.condition ?? ''}
            onChange={(condition) => patch({ condition: condition || undefined })}
          />
        )}
      </Labelled>
      <InputsEditor
        saved={saved.inputs ?? []}
        inputs={inputs}
        onChange={(asked) => patch({ inputs: asked.length === 0 ? undefined : asked })}
      />
      <Labelled label={t('actions.confirm')} help={t('actions.confirmHelp')}>
        {(id) => (
          <LabelInput
            id={id}
            maxLength={1000}
            value={body.confirm}
            onChange={(confirm) => patch({ confirm: Object.values(confirm).some(Boolean) ? confirm : undefined })}
          />
        )}
      </Labelled>
      <Segmented
        aria-label={t('actions.does')}
        value={body.open ? 'open' : 'effects'}
        options={(['effects', 'open'] as const).map((value) => ({ value, label: t(`actions.outcome.${value}`) }))}
        onChange={(does) =>
          patch(
            does === 'open'
              ? { effects: undefined, open: { object: '', values: {} } }
              : { effects: [], open: undefined },
          )
        }
      />
      {body.open ? (
        <OpenEditor object={object} inputs={inputs} value={body.open} onChange={(open) => patch({ open })} />
      ) : (
        <EffectList
          object={object}
          inputs={inputs}
          effects={body.effects ?? []}
          onChange={(effects) => patch({ effects })}
        />
      )}
      <SaveBar
        count={dirty ? 1 : 0}
        saving={save.isPending}
        disabled={!isComplete(body) || !API_NAME.test(local)}
        onDiscard={reset}
        onSave={submit}
      />
    </div>
  );
}

/** Whether it says everything that it must say. */
function isComplete({ label, places, effects = [], open }: ActionBody): boolean {
  const does = open ? open.object !== '' : effects.length > 0 && effects.every(isWhole);
  return Object.values(label).some(Boolean) && places.length > 0 && does;
}
