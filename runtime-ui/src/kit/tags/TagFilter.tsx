import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answers } from '../pinyin/answers';
import { useSyllables } from '../pinyin/useSyllables';
import { shelvesOf } from './shelves';
import { TagChip } from './TagChip';
import styles from './tags.module.css';
import { useTagBook } from './useTags';

interface TagFilterProps {
  /** Ids of those that records shall carry, all of them. */
  tags: readonly string[];
  onChange(tags: readonly string[]): void;
}

/** Narrows a list to what carries certain tags; not there before there are any. */
export function TagFilter({ tags, onChange }: TagFilterProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const syllables = useSyllables(typed !== '');
  const { data: book } = useTagBook();
  if (book === undefined || (book.tags.length === 0 && tags.length === 0)) return null;
  const found = book.tags.filter((tag) => answers(tag.name, typed, syllables));
  const known = tags.filter((id) => book.tags.some((tag) => tag.id === id));
  return (
    <Select
      mode="multiple"
      className={styles.filter}
      aria-label={t('tags.filter.label')}
      placeholder={t('tags.filter.placeholder')}
      popupMatchSelectWidth={240}
      filterOption={false}
      searchValue={typed}
      onSearch={setTyped}
      value={known}
      onChange={(next) => {
        setTyped('');
        onChange(next);
      }}
      options={shelvesOf(book, found, t).map(({ key, label, tags: each }) => ({
        key,
        label,
        options: each.map((tag) => ({ value: tag.id, label: <TagChip tag={tag} /> })),
      }))}
    />
  );
}
