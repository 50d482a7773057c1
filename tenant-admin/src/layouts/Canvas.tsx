import { Button } from 'antd';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { starterLabels } from '../objects/starterLabels';
import { FactStrip } from './FactStrip';
import styles from './LayoutEditor.module.css';
import { addSection } from './operations';
import { LineTables } from './LineTables';
import { RelatedLists } from './RelatedLists';
import { SectionBox } from './SectionBox';
import type { LayoutEditing } from './useLayoutEditor';

/** The page being laid out: facts, sections, related lists. */
export function Canvas({ object, editor }: { object: string; editor: LayoutEditing }) {
  const { t } = useTranslation();
  const { layout, change } = editor;
  return (
    <div className={styles.canvas}>
      <FactStrip editor={editor} />
      {layout.sections.map((section) => (
        <SectionBox key={section.name} section={section} editor={editor} />
      ))}
      <Button type="dashed" icon={<Plus size={16} />} onClick={() => change(addSection(layout, starterLabels.section))}>
        {t('layouts.addSection')}
      </Button>
      <LineTables object={object} editor={editor} />
      <RelatedLists object={object} editor={editor} />
    </div>
  );
}
