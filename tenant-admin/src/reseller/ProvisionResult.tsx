import { Button, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Moment } from '../ui/Moment';
import type { Provisioned } from './resellerApi';
import styles from './TenantsPage.module.css';

type ProvisionResultProps = { provisioned: Provisioned; onAgain: () => void };

/** The tenant is there: the link for its admin, to be sent on. */
export function ProvisionResult({ provisioned: { tenant, link }, onAgain }: ProvisionResultProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.result} aria-live="polite">
      <h2>{t('provision.done', { name: tenant.name })}</h2>
      <p>{t('provision.linkHint')}</p>
      <Typography.Text code copyable={{ text: link.url, tooltips: [t('ui.copy'), t('ui.copied')] }}>
        {link.url}
      </Typography.Text>
      {link.expiresAt && (
        <p className={styles.state}>
          {t('provision.linkExpires')} <Moment at={link.expiresAt} />
        </p>
      )}
      <div className={styles.link}>
        <Button type="primary" onClick={onAgain}>
          {t('provision.again')}
        </Button>
        <Link to={`/reseller/tenants/${tenant.code}`}>
          <Button>{t('provision.toTenant')}</Button>
        </Link>
      </div>
    </section>
  );
}
