import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useQuery } from '@tanstack/react-query';
import { adminKeys } from '../api/adminKeys';
import { ChangeName } from '../draft/ChangeName';
import { DifferenceTable } from '../draft/DifferenceTable';
import styles from '../draft/DraftPage.module.css';
import { Loaded } from '../ui/Loaded';
import { loadReleaseDiff, type Release } from './releasesApi';
import { RollBackButton } from './RollBackButton';

type ReleaseDrawerProps = { release: Release; onClose: () => void };

/** What a release changed, and publishing that state again. */
export function ReleaseDrawer({ release, onClose }: ReleaseDrawerProps) {
  const { t } = useTranslation();
  const diff = useQuery({
    queryKey: adminKeys.releaseDiff(release.release),
    queryFn: ({ signal }) => loadReleaseDiff(release.release, signal),
  });
  return (
    <Drawer
      open
      size={640}
      title={t('releases.number', { release: release.release })}
      extra={!release.current && <RollBackButton release={release.release} onDone={onClose} />}
      onClose={onClose}
    >
      {release.message && <p>{release.message}</p>}
      <Loaded query={diff}>
        {(changes) => (
          <ul>
            {changes.map((change) => (
              <li key={`${change.kind}/${change.name}`} className={styles.change}>
                <div className={styles.head}>
                  <ChangeName change={change} />
                </div>
                {change.change === 'changed' && <DifferenceTable before={change.before} after={change.after} />}
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Drawer>
  );
}
