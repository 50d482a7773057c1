import { Button } from 'antd';
import { Lock, Plus, Users } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './tags.module.css';

interface MakeTagProps {
  name: string;
  kinds: readonly ('shared' | 'personal')[];
  onMake(shared: boolean): void;
}

/** Offers to make the tag that was typed, for everyone or for oneself. */
export function MakeTag({ name, kinds, onMake }: MakeTagProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.making}>
      <span>
        <Plus size={14} aria-hidden /> {t('tags.make.title', { name })}
      </span>
      {kinds.includes('shared') && (
        <Button size="small" icon={<Users size={13} />} onClick={() => onMake(true)}>
          {t('tags.make.shared')}
        </Button>
      )}
      {kinds.includes('personal') && (
        <Button size="small" icon={<Lock size={13} />} onClick={() => onMake(false)}>
          {t('tags.make.personal')}
        </Button>
      )}
    </div>
  );
}
