import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Assignment, MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { layoutFor } from './assignment';

type AssignmentCellProps = {
  layouts: readonly MetadataDocument<'layout'>[];
  at: Assignment;
  disabled: boolean;
  onChoose: (at: Assignment, layout: string | undefined) => void;
};

/** The layout of one role and record type; in grey what it inherits. */
export function AssignmentCell({ layouts, at, disabled, onChoose }: AssignmentCellProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const { layout, own } = layoutFor(layouts, at);
  const isDefault = !at.role && !at.recordType;
  const options = layouts.map(({ name, body }) => ({ value: name, label: text(body.label, name) }));
  return (
    <Select
      size="small"
      variant="borderless"
      style={{ minWidth: 120 }}
      popupMatchSelectWidth={false}
      aria-label={t('layouts.layoutFor', { role: at.role ?? '', recordType: at.recordType ?? '' })}
      allowClear={own && !isDefault}
      disabled={disabled}
      value={own ? layout : undefined}
      placeholder={options.find(({ value }) => value === layout)?.label}
      options={options}
      onChange={(chosen: string | undefined) => onChoose(at, chosen)}
    />
  );
}
