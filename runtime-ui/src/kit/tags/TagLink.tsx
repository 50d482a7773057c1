import type { Tag } from '../api/tags';
import { useOpenOnClick } from '../ui/openPath';
import { paths } from '../ui/paths';
import { TagChip } from './TagChip';
import styles from './tags.module.css';

/** A tag that leads to all that carries it. */
export function TagLink({ tag }: { tag: Tag }) {
  const path = paths.tag(tag.id);
  return (
    <a className={styles.link} href={`/app${path}`} onClick={useOpenOnClick(path)}>
      <TagChip tag={tag} />
    </a>
  );
}
