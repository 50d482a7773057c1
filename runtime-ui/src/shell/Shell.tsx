import type { PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AppShell } from '../kit/ui/AppShell';
import { homeColor } from './homeColor';
import { paths } from '../kit/ui/paths';
import { ShortcutsSheet } from '../kit/ui/ShortcutsSheet';
import { ApprovalsButton } from './ApprovalsButton';
import { AppSwitcher } from './AppSwitcher';
import { BottomBar } from './BottomBar';
import { Bell } from './notifications/Bell';
import { OfflineBanner } from './OfflineBanner';
import { PaletteButton } from './palette/PaletteButton';
import { shortcutHelp } from './shortcutHelp';
import { SideBar } from './SideBar';
import { useCurrentTabs } from './useCurrentTabs';
import { UserMenu } from './UserMenu';

/** The end users' frame: apps, the tabs of the current one, and who is here. */
export function Shell({ children }: PropsWithChildren) {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const { app, tabs, object } = useCurrentTabs();
  const home = {
    path: paths.home,
    href: `/app${paths.home}`,
    label: t('home.label'),
    color: homeColor,
    current: pathname === paths.home,
  };
  return (
    <AppShell
      brand={<AppSwitcher current={app} />}
      tabs={[
        home,
        ...tabs.map(({ name, pluralLabel, color }) => ({
          path: paths.list(name),
          href: `/app${paths.list(name)}`,
          label: pluralLabel,
          color,
          current: name === object,
        })),
      ]}
      actions={
        <>
          <PaletteButton />
          <ApprovalsButton />
          <Bell />
          <UserMenu />
        </>
      }
      side={<SideBar />}
      bottomBar={<BottomBar tabs={tabs} current={object} />}
      banner={<OfflineBanner />}
    >
      {children}
      <ShortcutsSheet shortcuts={shortcutHelp} />
    </AppShell>
  );
}
