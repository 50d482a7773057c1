import { EmptyState } from '@fangyuan/runtime-ui/kit/ui/EmptyState.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { adminKeys } from '../api/adminKeys';
import { AdminPage } from '../ui/AdminPage';
import { Listing } from '../ui/Listing';
import { Loaded } from '../ui/Loaded';
import { ReleaseDrawer } from './ReleaseDrawer';
import { loadReleases, type Release } from './releasesApi';
import { useReleaseColumns } from './useReleaseColumns';

/** Everything that was ever published. */
export function ReleasesPage() {
  const { t } = useTranslation();
  const releases = useQuery({ queryKey: adminKeys.releases(), queryFn: ({ signal }) => loadReleases(signal) });
  const [open, setOpen] = useState<Release | null>(null);
  const columns = useReleaseColumns(setOpen);
  return (
    <AdminPage icon="history" title={t('releases.title')} hint={t('releases.hint')}>
      <Loaded query={releases}>
        {(all) => (
          <Listing
            rows={all.toSorted((a, b) => b.release - a.release)}
            columns={columns}
            rowKey={(row) => String(row.release)}
            onOpen={setOpen}
            empty={<EmptyState kind="nothingYet" title={t('releases.empty')} />}
          />
        )}
      </Loaded>
      {open && <ReleaseDrawer release={open} onClose={() => setOpen(null)} />}
    </AdminPage>
  );
}
