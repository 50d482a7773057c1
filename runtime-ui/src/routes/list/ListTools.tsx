import type { ObjectMeta } from '../../kit/api/types';
import { FilterBar } from '../../kit/conditions/FilterBar';
import { ColumnChooser } from '../../kit/grid/ColumnChooser';
import type { useColumnChoice } from '../../kit/grid/useColumnChoice';
import { TagFilter } from '../../kit/tags/TagFilter';
import styles from './ListTools.module.css';
import { QuickSearch } from './QuickSearch';
import type { ListState } from './useListState';

interface ListToolsProps {
  object: ObjectMeta;
  state: ListState;
  choice: ReturnType<typeof useColumnChoice>;
  shown: readonly string[];
}

/** The row above the list: search, conditions, columns. */
export function ListTools({ object, state, choice, shown }: ListToolsProps) {
  return (
    <div className={styles.tools}>
      <QuickSearch value={state.search} onSearch={state.setSearch} />
      <FilterBar object={object} conditions={state.conditions} onChange={state.setConditions} />
      <TagFilter tags={state.tags} onChange={state.setTags} />
      <span className={styles.columns}>
        <ColumnChooser object={object} shown={shown} onChange={choice.setFields} onReset={choice.reset} />
      </span>
    </div>
  );
}
