import type { Tag } from '../api/tags';
import { TagChip } from './TagChip';
import styles from './tags.module.css';

/** The tags of a row, as many as there is room for. */
export function TagCell({ tags }: { tags: readonly Tag[] }) {
  return (
    <span className={styles.cell} title={tags.map(({ name }) => name).join(' · ')}>
      {tags.map((tag) => (
        <TagChip key={tag.id} tag={tag} />
      ))}
    </span>
  );
}
