import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { MetadataDocument, SharingRuleBody } from '../metadata/documents';
import { useDocumentEditor } from '../objects/useDocumentEditor';
import { useObjectFields } from '../objects/useObjectFields';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { RemoveButton } from '../ui/RemoveButton';
import { SaveBar } from '../ui/SaveBar';
import { isWhole } from './audience';
import { AudienceInput } from './AudienceInput';
import styles from './SharingEditor.module.css';

type SharingEditorProps = {
  object: string;
  document: MetadataDocument<'sharingRule'> | undefined;
  saved: SharingRuleBody;
  taken: readonly string[];
};

/** With whom which records are shared, what they may do, and whether they see all of them. */
export function SharingEditor({ object, document, saved, taken }: SharingEditorProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(object);
  const { body, local, patch, isNamed, removal, bar } = useDocumentEditor({
    kind: 'sharingRule',
    object,
    tab: 'sharing',
    document,
    saved,
    taken,
  });
  const rights = (['read', 'update'] as const).map((value) => ({ value, label: t(`sharing.right.${value}`) }));
  const states = [true, false].map((value) => ({ value, label: t(value ? 'ui.active' : 'ui.inactive') }));
  return (
    <div className={styles.editor}>
      <Labelled label={t('sharing.label')} help={local} required>
        {(id) => <LabelInput id={id} autoFocus={!document} value={body.label} onChange={(label) => patch({ label })} />}
      </Labelled>
      <AudienceInput object={object} value={body.with} onChange={(audience) => patch({ with: audience })} />
      <Labelled label={t('sharing.condition')} help={t('sharing.conditionHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="filter"
            expects="checkbox"
            lines={2}
            value={body.condition ?? ''}
            onChange={(condition) => patch({ condition: condition || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('sharing.fields')} help={t('sharing.fieldsHelp')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            allowClear
            optionFilterProp="label"
            placeholder={t('sharing.wholeRecord')}
            value={body.fields ?? []}
            options={fields.map((field) => ({ value: field.name, label: field.label }))}
            onChange={(chosen: string[]) =>
              patch(chosen.length === 0 ? { fields: undefined } : { fields: chosen, allows: 'read' })
            }
          />
        )}
      </Labelled>
      <div className={styles.choices}>
        <Segmented
          aria-label={t('sharing.allows')}
          value={body.allows}
          options={rights.map((right) => ({
            ...right,
            disabled: right.value === 'update' && body.fields !== undefined,
          }))}
          onChange={(allows) => patch({ allows })}
        />
        <Segmented
          aria-label={t('sharing.state')}
          value={body.active}
          options={states}
          onChange={(active) => patch({ active })}
        />
        {removal && <RemoveButton {...removal} />}
      </div>
      <SaveBar {...bar} disabled={!isNamed || !isWhole(body.with)} />
    </div>
  );
}
