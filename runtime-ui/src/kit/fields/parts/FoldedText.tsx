import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';

const longerThanThreeLines = 160;

/** Text of several lines; a long one shows three until asked for all. */
export function FoldedText({ text }: { text: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const long = text.length > longerThanThreeLines || text.split('\n').length > 3;
  return (
    <div>
      <div className={`${styles.longText} ${long && !open ? styles.folded : ''}`}>{text}</div>
      {long && (
        <Button type="link" size="small" style={{ padding: 0 }} aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'field.longText.less' : 'field.longText.more')}
        </Button>
      )}
    </div>
  );
}
