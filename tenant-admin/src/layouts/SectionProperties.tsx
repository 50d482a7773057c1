import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { LayoutSection } from '../metadata/documents';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import { removeSection, updateSection } from './operations';
import type { LayoutEditing } from './useLayoutEditor';

type SectionPropertiesProps = { object: string; section: LayoutSection; editor: LayoutEditing };

/** What a section is called, how many columns it has, when it is shown. */
export function SectionProperties({ object, section, editor: { layout, change, select } }: SectionPropertiesProps) {
  const { t } = useTranslation();
  const patch = (part: Partial<LayoutSection>) => change(updateSection(layout, section.name, part));
  return (
    <>
      <Labelled label={t('layouts.sectionLabel')}>
        {(id) => <LabelInput id={id} autoFocus value={section.label} onChange={(label) => patch({ label })} />}
      </Labelled>
      <Labelled label={t('layouts.columns')}>
        {() => (
          <Segmented<1 | 2 | 3>
            size="small"
            value={section.columns}
            options={[1, 2, 3]}
            onChange={(columns) => patch({ columns })}
          />
        )}
      </Labelled>
      <Labelled label={t('layouts.visibleWhen')} help={t('layouts.visibleHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            value={section.visible ?? ''}
            onChange={(formula) => patch({ visible: formula || undefined })}
          />
        )}
      </Labelled>
      <Button
        danger
        disabled={layout.sections.length === 1}
        onClick={() => {
          change(removeSection(layout, section.name));
          select(null);
        }}
      >
        {t('layouts.removeSection')}
      </Button>
    </>
  );
}
