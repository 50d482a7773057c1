import { signOut } from '@fangyuan/runtime-ui/kit/api/sessionApi.ts';
import { localeNames, locales } from '@fangyuan/runtime-ui/kit/i18n/locales.ts';
import { changeLocale } from '@fangyuan/runtime-ui/kit/i18n/i18n.ts';
import { useLocale } from '@fangyuan/runtime-ui/kit/i18n/useLocale.ts';
import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './Person.module.css';

/** Who is signed in; the menu switches language and signs out. */
export function Person({ name }: { name: string }) {
  const { t } = useTranslation();
  const locale = useLocale();
  const items = [
    { key: 'name', label: name, disabled: true },
    ...locales
      .filter((other) => other !== locale)
      .map((other) => ({ key: other, label: localeNames[other], onClick: () => void changeLocale(other) })),
    { key: 'toApp', label: <a href="/app/">{t('frame.toApp')}</a> },
    {
      key: 'signOut',
      label: t('frame.signOut'),
      onClick: () => void signOut().then(() => window.location.assign('/app/sign-in')),
    },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <button type="button" className={styles.person} aria-label={name}>
        {name.charAt(0)}
      </button>
    </Dropdown>
  );
}
