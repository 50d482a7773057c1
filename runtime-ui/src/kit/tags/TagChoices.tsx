import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Tag, TagBook } from '../api/tags';
import { TagChip } from './TagChip';
import { colorOf, type Carried, type NewTag } from './tagEdit';
import { shelvesOf } from './shelves';
import styles from './tags.module.css';

interface TagChoicesProps {
  book: TagBook;
  /** Those that are offered. */
  tags: readonly Tag[];
  made: readonly NewTag[];
  stateOf(tag: string): Carried;
  onTick(tag: string, ticked: boolean): void;
  onUnmake(tag: NewTag): void;
}

/** Tags to tick: what is new and what was used last first, then by group. */
export function TagChoices({ book, tags, made, stateOf, onTick, onUnmake }: TagChoicesProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.choices}>
      {made.map((tag) => (
        <div key={`${tag.name}.${tag.shared}`} className={styles.choice}>
          <Checkbox checked onChange={() => onUnmake(tag)}>
            <TagChip tag={{ ...tag, color: colorOf(tag.name) }} />
          </Checkbox>
        </div>
      ))}
      {shelvesOf(book, tags, t).map(({ key, label, tags: each }) => (
        <section key={key} aria-label={label}>
          <h3>{label}</h3>
          {each.map((tag) => (
            <div key={tag.id} className={styles.choice}>
              <Checkbox
                checked={stateOf(tag.id) === 'all'}
                indeterminate={stateOf(tag.id) === 'some'}
                onChange={({ target }) => onTick(tag.id, target.checked)}
              >
                <TagChip tag={tag} />
              </Checkbox>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
