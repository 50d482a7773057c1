import { moved } from '../layouts/operations';
import type { PicklistValue } from '../metadata/documents';
import { SortableList } from '../ui/SortableList';
import { ValueRow } from './ValueRow';

type ValueListProps = {
  values: readonly PicklistValue[];
  /** The values already saved: records may hold these, so they are switched off instead of removed. */
  saved: readonly PicklistValue[];
  onChange: (values: PicklistValue[]) => void;
};

/** The values in the order they are offered. */
export function ValueList({ values, saved, onChange }: ValueListProps) {
  const known = new Set(saved.map((value) => value.name));
  const move = (from: number, to: number) => onChange(moved(values, from, to));
  return (
    <SortableList ids={values.map((value) => value.name)} onMove={move}>
      <ul>
        {values.map((value, index) => (
          <ValueRow
            key={value.name}
            value={value}
            removable={!known.has(value.name)}
            onChange={(after) => onChange(values.with(index, after))}
            onRemove={() => onChange(values.filter((_, at) => at !== index))}
            onStep={(by) => move(index, index + by)}
          />
        ))}
      </ul>
    </SortableList>
  );
}
