import { Checkbox, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { isWhole } from '../effects/effectEdits';
import { EffectList } from '../effects/EffectList';
import styles from '../effects/effects.module.css';
import { FormulaInput } from '../formula/FormulaInput';
import type { ActionBody, MetadataDocument } from '../metadata/documents';
import { useDocumentEditor } from '../objects/useDocumentEditor';
import { useRoles } from '../people/useRoles';
import { Choices } from '../ui/Choices';
import { IconPick } from '../ui/IconPick';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
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
  const roles = useRoles().data ?? [];
  const { body, local, patch, isNamed, removal, bar } = useDocumentEditor({
    kind: 'action',
    object,
    tab: 'actions',
    document,
    saved,
    taken,
  });
  const inputs = body.inputs ?? [];
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
        {removal && <RemoveButton {...removal} />}
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
      <SaveBar {...bar} disabled={!isNamed || !isComplete(body)} />
    </div>
  );
}

/** Whether it says where it stands and what it does. */
function isComplete({ places, effects = [], open }: ActionBody): boolean {
  const does = open ? open.object !== '' : effects.length > 0 && effects.every(isWhole);
  return places.length > 0 && does;
}
