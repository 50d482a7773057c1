import { Button } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldMeta, Layout, LayoutItem, ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { typeOf } from '../../kit/fields/registry';
import { FieldItem } from '../../kit/form/FieldItem';
import { LayoutSections } from '../../kit/form/LayoutSections';
import type { LiveForm } from '../../kit/form/LiveForm';

interface RecordSectionsProps {
  object: ObjectMeta;
  record: ObjectRecord;
  layout: Layout;
  live: LiveForm;
  /** Fields there were when the page opened: one that joins later is shown even when blank. */
  knownAtFirst: ReadonlySet<string>;
  /** Stands below the first section. */
  children?: ReactNode;
}

/** So few blank fields are not worth folding away. */
const worthFolding = 4;

/** The layout's sections with the record's values; blank fields fold into one line until asked for. */
export function RecordSections({ object, record, layout, live, knownAtFirst, children }: RecordSectionsProps) {
  const { t } = useTranslation();
  const [unfolded, setUnfolded] = useState(false);
  const fieldOf = ({ field }: LayoutItem): FieldMeta | undefined =>
    live.item(field).visible ? object.fields[field] : undefined;
  const isBlank = (field: FieldMeta) =>
    knownAtFirst.has(field.name) && typeOf(field).isBlank(record.values[field.name] ?? null);
  const blank = layout.sections
    .filter(({ name }) => live.sectionVisible(name))
    .flatMap(({ items }) => items.flatMap((item) => fieldOf(item) ?? []))
    .filter(isBlank).length;
  const folded = !unfolded && blank >= worthFolding;

  return (
    <>
      <LayoutSections
        layout={layout}
        live={live}
        renderItem={(item) => {
          const field = fieldOf(item);
          if (field === undefined || (folded && isBlank(field))) return null;
          return <FieldItem field={field} value={record.values[field.name] ?? null} />;
        }}
      >
        {children}
      </LayoutSections>
      {folded && (
        <Button type="link" size="small" style={{ padding: 0, marginBottom: 20 }} onClick={() => setUnfolded(true)}>
          {t('record.blank.show', { count: blank })}
        </Button>
      )}
    </>
  );
}
