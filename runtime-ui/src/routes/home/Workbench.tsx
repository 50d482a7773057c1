import { useTranslation } from 'react-i18next';
import { useApprovalCount } from '../../kit/api/useApprovals';
import { useMeta } from '../../kit/api/MetaProvider';
import { EmptyState } from '../../kit/ui/EmptyState';
import { Page } from '../../kit/ui/Page';
import { PageHeader } from '../../kit/ui/PageHeader';
import { PanelBoundary } from '../../kit/ui/PanelBoundary';
import { useCurrentTabs } from '../../shell/useCurrentTabs';
import { calendarsOf } from './calendarsOf';
import { homeColor } from '../../shell/homeColor';
import { MyApprovals } from './MyApprovals';
import { MySchedule } from './MySchedule';
import styles from './Workbench.module.css';

/**
 * What a day begins with: the viewer's plans in the calendars of the app that the role has, and what waits for approval.
 * Which parts there are follows from what the tenant has drawn.
 */
export function Workbench() {
  const { t } = useTranslation();
  const { user } = useMeta();
  const { app, tabs } = useCurrentTabs();
  const calendars = calendarsOf(tabs);
  const waiting = useApprovalCount();
  const approves = waiting > 0 || tabs.some(({ approvals }) => approvals);
  return (
    <Page>
      <title>{t('home.label')}</title>
      <PageHeader icon="briefcase" color={homeColor} above={app?.label} title={user.name} />
      {calendars.length === 0 && !approves && (
        <EmptyState kind="nothingYet" title={t('home.nothing.title')} hint={t('home.nothing.hint')} />
      )}
      <div className={styles.panels}>
        {calendars.map((calendar) => (
          <PanelBoundary key={calendar.object.name}>
            <MySchedule calendar={calendar} />
          </PanelBoundary>
        ))}
        {approves && (
          <PanelBoundary>
            <MyApprovals />
          </PanelBoundary>
        )}
      </div>
    </Page>
  );
}
