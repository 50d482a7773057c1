import { Input, type InputRef } from 'antd';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import styles from './QuickSearch.module.css';

const pause = 300;

interface QuickSearchProps {
  value: string;
  onSearch(search: string): void;
}

/** Searches as soon as typing pauses; never in the middle of an input method's composition. */
export function QuickSearch({ value, onSearch }: QuickSearchProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const [composing, setComposing] = useState(false);
  const input = useRef<InputRef>(null);
  useShortcuts([{ code: 'Slash', run: () => input.current?.focus() }]);
  useEffect(() => {
    if (composing || typed.trim() === value) return undefined;
    const timer = setTimeout(() => onSearch(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, composing, value, onSearch]);
  return (
    <Input
      ref={input}
      className={styles.search}
      allowClear
      prefix={<Search size={15} aria-hidden />}
      placeholder={t('list.search.placeholder')}
      aria-label={t('list.search.placeholder')}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => setComposing(true)}
      onCompositionEnd={() => setComposing(false)}
    />
  );
}
