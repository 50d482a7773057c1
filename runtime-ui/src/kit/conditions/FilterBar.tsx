import { Button, Popover } from 'antd';
import { Plus, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta } from '../api/types';
import { useFormats } from '../fields/useFormats';
import type { FieldCondition } from './condition';
import { conditionText } from './conditionText';
import styles from './FilterBar.module.css';

const ConditionEditor = lazy(async () => ({ default: (await import('./ConditionEditor')).ConditionEditor }));

interface FilterBarProps {
  object: ObjectMeta;
  conditions: readonly FieldCondition[];
  onChange(conditions: readonly FieldCondition[]): void;
}

/** The conditions of a list as chips: press one to change it, its cross to drop it, ＋ to add one. */
export function FilterBar({ object, conditions, onChange }: FilterBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.bar}>
      {conditions.map((condition, index) => (
        <ConditionChip
          key={`${condition.field} ${condition.operator} ${index}`}
          object={object}
          condition={condition}
          onChange={(next) => onChange(conditions.with(index, next))}
          onRemove={() => onChange(conditions.toSpliced(index, 1))}
        />
      ))}
      <ConditionPopover object={object} onApply={(condition) => onChange([...conditions, condition])}>
        <Button type="dashed" size="small" icon={<Plus size={14} />}>
          {t('filter.add.label')}
        </Button>
      </ConditionPopover>
      {conditions.length > 1 && (
        <Button type="link" size="small" onClick={() => onChange([])}>
          {t('filter.clear.label')}
        </Button>
      )}
    </div>
  );
}

interface ConditionChipProps {
  object: ObjectMeta;
  condition: FieldCondition;
  onChange(condition: FieldCondition): void;
  onRemove(): void;
}

function ConditionChip({ object, condition, onChange, onRemove }: ConditionChipProps) {
  const { t } = useTranslation();
  const text = conditionText(object, condition, useFormats());
  return (
    <span className={styles.chip}>
      <ConditionPopover object={object} condition={condition} onApply={onChange}>
        <button type="button" className={styles.text}>
          {text}
        </button>
      </ConditionPopover>
      <button type="button" className={styles.remove} aria-label={t('filter.chip.remove', { text })} onClick={onRemove}>
        <X size={13} aria-hidden />
      </button>
    </span>
  );
}

interface ConditionPopoverProps {
  object: ObjectMeta;
  condition?: FieldCondition;
  onApply(condition: FieldCondition): void;
  children: React.ReactNode;
}

function ConditionPopover({ object, condition, onApply, children }: ConditionPopoverProps) {
  const [open, setOpen] = useState(false);
  const apply = (next: FieldCondition) => {
    setOpen(false);
    onApply(next);
  };
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      open={open}
      onOpenChange={setOpen}
      content={
        <Suspense fallback={<div className={styles.coming} aria-busy />}>
          <ConditionEditor object={object} condition={condition} onApply={apply} />
        </Suspense>
      }
    >
      {children}
    </Popover>
  );
}
