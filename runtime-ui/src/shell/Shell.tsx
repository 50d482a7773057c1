import type { PropsWithChildren } from 'react';
import { AppShell } from '../kit/ui/AppShell';
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
  const { app, tabs, object } = useCurrentTabs();
  return (
    <AppShell
      brand={<AppSwitcher current={app} />}
      tabs={tabs.map(({ name, pluralLabel, color }) => ({
        path: paths.list(name),
        href: `/app${paths.list(name)}`,
        label: pluralLabel,
        color,
        current: name === object,
      }))}
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
