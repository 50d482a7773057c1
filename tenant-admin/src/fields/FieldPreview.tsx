import type { FieldValue } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import { DraftPicklists } from '../picklists/DraftPicklists';
import { Labelled } from '../ui/Labelled';
import type { FieldDraft } from './fieldDraft';
import styles from './FieldEditor.module.css';
import { fieldMeta } from './fieldMeta';

/** The control as end users will have it, to try. */
export function FieldPreview({ draft: { name, body } }: { draft: FieldDraft }) {
  const { t } = useTranslation();
  const text = useLabelText();
  const [value, setValue] = useState<FieldValue>(null);
  const label = text(body.label) || t('fields.preview');
  const field = fieldMeta(name, label, body);
  const { Edit } = fieldType(body.type);
  return (
    <div className={styles.preview}>
      <DraftPicklists>
        <Labelled label={label} required={body.required} help={text(body.help)}>
          {(id) => <Edit id={id} field={field} value={value} onChange={setValue} aria-label={t('fields.preview')} />}
        </Labelled>
      </DraftPicklists>
    </div>
  );
}
