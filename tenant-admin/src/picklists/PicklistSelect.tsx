import { Button, Select } from 'antd';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { NewPicklistDialog } from './NewPicklistDialog';

type PicklistSelectProps = {
  id?: string;
  /** Where no label points at it. */
  label?: string;
  value: string | undefined;
  onChange: (picklist: string) => void;
};

/** Chooses a picklist, or makes a new one on the spot. */
export function PicklistSelect({ id, label, value, onChange }: PicklistSelectProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const { data = [], isPending } = useDocuments('picklist');
  const [creating, setCreating] = useState(false);
  const options = data.map(({ name, body }) => ({ value: name, label: text(body.label, name) }));
  return (
    <div style={{ display: 'flex', gap: 8 }}>
      <Select
        id={id}
        aria-label={label}
        showSearch
        style={{ flex: 1, minWidth: 0 }}
        optionFilterProp="label"
        loading={isPending}
        value={value}
        options={options}
        onChange={onChange}
      />
      <Button icon={<Plus size={16} />} onClick={() => setCreating(true)}>
        {t('picklists.new')}
      </Button>
      {creating && <NewPicklistDialog onClose={() => setCreating(false)} onCreated={onChange} />}
    </div>
  );
}
