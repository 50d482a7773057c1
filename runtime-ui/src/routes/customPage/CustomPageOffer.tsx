import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { CustomPageMeta } from '../../kit/api/types';
import styles from './CustomPageOffer.module.css';
import { STANDARD } from './standard';

/** Above a standard page: the way back to the tenant's own. */
export function CustomPageOffer({ page }: { page: CustomPageMeta }) {
  const { t } = useTranslation();
  const [, setParameters] = useSearchParams();
  const open = () =>
    setParameters((parameters) => {
      parameters.delete(STANDARD.name);
      return parameters;
    });
  return (
    <div className={styles.offer}>
      <span>{t('customPage.standardShown')}</span>
      <Button type="link" size="small" onClick={open}>
        {t('customPage.open', { page: page.label })}
      </Button>
    </div>
  );
}
