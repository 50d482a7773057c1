import { Glyph } from '@fangyuan/runtime-ui/kit/ui/Glyph.tsx';
import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { objectOf, type MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';
import styles from './useObjectColumns.module.css';

type Row = MetadataDocument<'object'>;

const COUNTED = ['field', 'layout', 'recordType', 'validationRule', 'listView'] as const;

/** What the list of objects says of each: who it is and how much was defined. */
export function useObjectColumns(): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const counts = useChildCounts();
  return [
    {
      title: t('objects.column.label'),
      sorter: (a, b) => text(a.body.label).localeCompare(text(b.body.label)),
      render: (_, { name, body, draft }) => (
        <span className={styles.name}>
          <Glyph icon={body.icon} color={body.color} size={24} />
          <Link to={`/objects/${name}`}>{text(body.label, name)}</Link>
          <DraftMark state={draft} />
        </span>
      ),
    },
    { title: t('objects.column.name'), dataIndex: 'name', responsive: ['sm'] },
    ...COUNTED.map((kind) => ({
      title: t(`objects.column.${kind}`),
      align: 'right' as const,
      responsive: ['md' as const],
      render: (_: unknown, { name }: Row) => <span className="tabular">{counts(kind, name)}</span>,
    })),
    {
      title: t('objects.column.origin'),
      responsive: ['lg'],
      render: (_, { origin }) => t(`ui.origin.${origin}`),
    },
  ];
}

type Counted = (typeof COUNTED)[number];

/** How many documents of a kind an object has; blank while unknown. */
function useChildCounts(): (kind: Counted, object: string) => number | undefined {
  const loaded = {
    field: useDocuments('field').data,
    layout: useDocuments('layout').data,
    recordType: useDocuments('recordType').data,
    validationRule: useDocuments('validationRule').data,
    listView: useDocuments('listView').data,
  };
  return (kind, object) => loaded[kind]?.filter(({ name }) => objectOf(name) === object).length;
}
