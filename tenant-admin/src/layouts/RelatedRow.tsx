import { Button } from 'antd';
import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RelatedList } from '../metadata/documents';
import { useObjectFields } from '../objects/useObjectFields';
import { NamedSelect } from '../ui/NamedSelect';
import styles from './LayoutEditor.module.css';
import { moveRelated, removeRelated, updateRelated } from './operations';
import type { LayoutEditing } from './useLayoutEditor';

type RelatedRowProps = { title: string; list: RelatedList; index: number; editor: LayoutEditing };

/** One related list: its columns and its place. */
export function RelatedRow({ title, list, index, editor: { layout, change } }: RelatedRowProps) {
  const { t } = useTranslation();
  const fields = useObjectFields(list.object);
  return (
    <div className={styles.related}>
      <span>{title}</span>
      <NamedSelect<string[]>
        mode="multiple"
        aria-label={t('layouts.relatedColumns', { title })}
        value={list.columns}
        of={fields}
        onChange={(columns) => columns.length > 0 && change(updateRelated(layout, index, { columns }))}
      />
      <span className={styles.moves}>
        <Button
          type="text"
          size="small"
          aria-label={t('ui.moveUp')}
          icon={<ArrowUp size={14} />}
          onClick={() => change(moveRelated(layout, index, -1))}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('ui.moveDown')}
          icon={<ArrowDown size={14} />}
          onClick={() => change(moveRelated(layout, index, 1))}
        />
        <Button
          type="text"
          size="small"
          aria-label={t('ui.remove')}
          icon={<X size={14} />}
          onClick={() => change(removeRelated(layout, index))}
        />
      </span>
    </div>
  );
}
