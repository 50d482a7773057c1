import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import type { LayoutItem } from '../metadata/documents';
import { Labelled } from '../ui/Labelled';
import { ConditionInput } from './ConditionInput';
import styles from './LayoutEditor.module.css';
import { useLayoutField } from './layoutFields';
import { MoveButtons } from './MoveButtons';
import { placeOf, removeItem, updateItem } from './operations';
import type { LayoutEditing } from './useLayoutEditor';

type ItemPropertiesProps = { object: string; item: LayoutItem; editor: LayoutEditing };

const SPANS = [1, 2, 3] as const;

/** What a field is like on this page: required, read-only, shown when, how wide. */
export function ItemProperties({ object, item, editor: { layout, change, select } }: ItemPropertiesProps) {
  const { t } = useTranslation();
  const field = useLayoutField(item.field);
  const patch = (part: Partial<LayoutItem>) => change(updateItem(layout, item.field, part));
  const section = layout.sections.find(({ name }) => name === placeOf(layout, item.field)?.section);
  return (
    <>
      <h3>
        {field?.label ?? item.field} <code className={styles.heading}>{item.field}</code>
      </h3>
      <MoveButtons layout={layout} field={item.field} onChange={change} />
      <ConditionInput
        label={t('layouts.required')}
        object={object}
        value={item.required}
        onChange={(required) => patch({ required })}
      />
      <ConditionInput
        label={t('layouts.readOnly')}
        object={object}
        value={item.readOnly}
        onChange={(readOnly) => patch({ readOnly })}
      />
      <Labelled label={t('layouts.visibleWhen')} help={t('layouts.visibleHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            value={item.visible ?? ''}
            onChange={(formula) => patch({ visible: formula || undefined })}
          />
        )}
      </Labelled>
      <Labelled label={t('layouts.span')}>
        {() => (
          <Segmented
            size="small"
            value={item.span ?? 1}
            options={SPANS.filter((span) => span <= (section?.columns ?? 1))}
            onChange={(span) => patch({ span: span === 1 ? undefined : span })}
          />
        )}
      </Labelled>
      <Button
        danger
        onClick={() => {
          change(removeItem(layout, item.field));
          select(null);
        }}
      >
        {t('layouts.takeOff')}
      </Button>
    </>
  );
}
