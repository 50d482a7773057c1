import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import { Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabelText } from '../metadata/useLabelText';
import { retyped, type FieldDraft } from './fieldDraft';
import styles from './FieldEditor.module.css';
import type { FieldTypeInfo } from './fieldTypesApi';

type TypePickerProps = {
  types: readonly FieldTypeInfo[];
  draft: FieldDraft;
  /** What the label suggests. */
  recommended: string;
  onChange: (draft: FieldDraft) => void;
};

/** The field types as chips; what the label suggests stands first, a search narrows the rest. */
export function TypePicker({ types, draft, recommended, onChange }: TypePickerProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const [search, setSearch] = useState('');
  const words = ({ name, schema }: FieldTypeInfo) =>
    [name, text(schema['x-title']), text(schema['x-description'])].join(' ').toLowerCase();
  const shown = types
    .filter((type) => words(type).includes(search.toLowerCase()) || type.name === draft.body.type)
    .toSorted((a, b) => Number(b.name === recommended) - Number(a.name === recommended));
  return (
    <fieldset className={styles.types}>
      <legend>{t('fields.type')}</legend>
      <Input
        size="small"
        allowClear
        aria-label={t('fields.searchType')}
        placeholder={t('fields.searchType')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      {shown.map(({ name, schema }) => {
        const { icon: Icon } = fieldType(name);
        return (
          <button
            key={name}
            type="button"
            aria-pressed={name === draft.body.type}
            title={text(schema['x-description'])}
            className={styles.type}
            onClick={() => onChange(retyped(draft, name))}
          >
            <Icon size={14} aria-hidden />
            {text(schema['x-title'], name)}
            {name === recommended && <span className={styles.recommended}>{t('fields.recommended')}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
