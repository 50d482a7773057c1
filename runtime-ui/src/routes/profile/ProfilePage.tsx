import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMeta } from '../../kit/api/MetaProvider';
import { LocaleSwitch } from '../../kit/i18n/LocaleSwitch';
import type { Density } from '../../kit/theme/density';
import { usePreferences } from '../../kit/theme/preferences';
import type { Mode } from '../../kit/theme/tokens';
import { Avatar } from '../../kit/ui/Avatar';
import { Page } from '../../kit/ui/Page';
import { useSignOut } from '../../shell/useSignOut';
import { ChangePassword } from './ChangePassword';
import { OwnSessions } from './OwnSessions';
import styles from './ProfilePage.module.css';

const densities: readonly Density[] = ['compact', 'standard', 'relaxed'];
const modes: readonly Mode[] = ['light', 'dark'];

/** What belongs to the person: who they are here, and how they like their pages. */
export function ProfilePage() {
  const { t } = useTranslation();
  const { user, tenant } = useMeta();
  const { density, setDensity, mode, setMode } = usePreferences();
  const facts = [
    ['profile.field.login', user.login],
    ['profile.field.tenant', tenant.name],
    ['profile.field.role', user.primaryRoleLabel],
    ['profile.field.department', user.department?.name ?? t('field.value.blank')],
    ['profile.field.superior', user.superior?.name ?? t('field.value.blank')],
  ] as const;
  return (
    <Page>
      <header className={styles.header}>
        <Avatar id={user.id} name={user.name} size={40} />
        <h1>{user.name}</h1>
      </header>
      <dl className={styles.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{t('profile.field.language')}</dt>
          <dd>
            <LocaleSwitch />
          </dd>
        </div>
        <div>
          <dt>{t('profile.field.density')}</dt>
          <dd>
            <Segmented
              size="small"
              value={density}
              onChange={setDensity}
              options={densities.map((value) => ({ value, label: t(`profile.density.${value}`) }))}
            />
          </dd>
        </div>
        <div>
          <dt>{t('profile.field.mode')}</dt>
          <dd>
            <Segmented
              size="small"
              value={mode}
              onChange={setMode}
              options={modes.map((value) => ({ value, label: t(`profile.mode.${value}`) }))}
            />
          </dd>
        </div>
        <div>
          <dt>{t('profile.password.title')}</dt>
          <dd>
            <ChangePassword />
          </dd>
        </div>
      </dl>
      <OwnSessions />
      <Button className={styles.leave} onClick={useSignOut()}>
        {t('shell.user.signOut')}
      </Button>
    </Page>
  );
}
