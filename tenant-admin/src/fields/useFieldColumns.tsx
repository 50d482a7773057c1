import { fieldType } from '@fangyuan/runtime-ui/kit/fields/registry.ts';
import type { TableColumnsType } from 'antd';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { placeOf } from '../layouts/operations';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';
import { useFieldTypes } from './fieldTypesApi';
import styles from './useFieldColumns.module.css';

type Row = MetadataDocument<'field'>;

/** What the list of fields says of each. */
export function useFieldColumns(object: string): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const types = useFieldTypes().data ?? [];
  const title = (type: string) => types.find(({ name }) => name === type)?.schema['x-title'];
  const layouts = useDocuments('layout', object).data ?? [];
  const shown = (field: string) => layouts.filter(({ body }) => placeOf(body, field)).length;
  return [
    {
      title: t('fields.column.label'),
      render: (_, { name, body, draft }) => (
        <span className={styles.name}>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link>
          <code>{localName(name)}</code>
          <DraftMark state={draft} />
        </span>
      ),
    },
    {
      title: t('fields.column.type'),
      render: (_, { body }) => {
        const { icon: Icon } = fieldType(body.type);
        return (
          <span className={styles.type}>
            <Icon size={14} aria-hidden /> {text(title(body.type), body.type)}
          </span>
        );
      },
    },
    {
      title: t('fields.column.required'),
      responsive: ['sm'],
      render: (_, { body }) =>
        body.required && <Check className={styles.check} size={16} aria-label={t('fields.column.required')} />,
    },
    {
      title: t('fields.column.unique'),
      responsive: ['md'],
      render: (_, { body }) =>
        body.unique && <Check className={styles.check} size={16} aria-label={t('fields.column.unique')} />,
    },
    {
      title: t('fields.column.layouts'),
      responsive: ['sm'],
      render: (_, { name }) => (
        <span className="tabular">
          {shown(localName(name))}/{layouts.length}
        </span>
      ),
    },
  ];
}
