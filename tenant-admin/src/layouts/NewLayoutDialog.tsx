import { Modal, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSave } from '../draft/useSave';
import { localName, type Label, type LayoutBody, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { API_NAME } from '../naming/apiName';
import { useNameSuggestion } from '../naming/useNameSuggestion';
import styles from '../objects/NewObjectDialog.module.css';
import { starterLabels } from '../objects/starterLabels';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';

type NewLayoutDialogProps = {
  object: string;
  layouts: readonly MetadataDocument<'layout'>[];
  onClose: () => void;
};

const BLANK: Omit<LayoutBody, 'label'> = {
  assignments: [],
  facts: [],
  sections: [{ name: 'basics', label: starterLabels.section, columns: 2, items: [] }],
  related: [],
};

/** Makes a layout, as a copy of another unless somebody wants a blank one. */
export function NewLayoutDialog({ object, layouts, onClose }: NewLayoutDialogProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const navigate = useNavigate();
  const suggest = useNameSuggestion(new Set(layouts.map(({ name }) => localName(name))));
  const save = useSave();
  const [label, setLabel] = useState<Label>({});
  const [from, setFrom] = useState<string | undefined>((layouts.find(({ body }) => body.default) ?? layouts[0])?.name);
  const name = suggest(label);
  const create = () => {
    const source = layouts.find((layout) => layout.name === from)?.body ?? BLANK;
    const body = { ...source, label, assignments: [], default: layouts.length === 0 };
    save.mutate([{ kind: 'layout', name: `${object}.${name}`, body, hash: '' }], {
      onSuccess: () => void navigate(`/objects/${object}/layouts/${name}`),
    });
  };
  return (
    <Modal
      open
      title={t('layouts.new')}
      okText={t('ui.create')}
      okButtonProps={{ disabled: !API_NAME.test(name), loading: save.isPending }}
      onOk={create}
      onCancel={onClose}
    >
      <div className={styles.form}>
        <Labelled label={t('layouts.label')} help={name} required>
          {(id) => <LabelInput id={id} autoFocus value={label} onChange={setLabel} />}
        </Labelled>
        <Labelled label={t('layouts.copyFrom')}>
          {(id) => (
            <Select
              id={id}
              allowClear
              placeholder={t('layouts.copyNothing')}
              value={from}
              options={layouts.map((layout) => ({ value: layout.name, label: text(layout.body.label, layout.name) }))}
              onChange={setFrom}
            />
          )}
        </Labelled>
      </div>
    </Modal>
  );
}
