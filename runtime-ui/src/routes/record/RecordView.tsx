import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { layoutFor } from '../../kit/form/layouts';
import { useFindOut, useKnownRecords } from '../../kit/form/useKnownRecords';
import { useLiveForm } from '../../kit/form/useLiveForm';
import { useShortcuts } from '../../kit/keyboard/useShortcuts';
import { Page } from '../../kit/ui/Page';
import { PanelBoundary } from '../../kit/ui/PanelBoundary';
import { paths } from '../../kit/ui/paths';
import { recordTitle } from '../../kit/ui/recordTitle';
import { RecordApprovals } from '../approval/RecordApprovals';
import { useUnlocked } from '../approval/useLock';
import { FactsStrip } from './FactsStrip';
import { History } from './History';
import { layoutOfPart } from './layoutOfPart';
import { LinesPanel } from './LinesPanel';
import { RecordHeader } from './RecordHeader';
import { RecordSections } from './RecordSections';
import { RecordTags } from './RecordTags';
import styles from './RecordView.module.css';
import { RelatedPanel } from './RelatedPanel';
import { useNeighbours } from './trail';

/** A record to read: facts, sections, related lists, and what happened to it. */
export function RecordView({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const layout = useMemo(() => layoutOfPart(layoutFor(object, record.recordType), record), [object, record]);
  const known = useKnownRecords();
  const live = useLiveForm(
    { object, recordType: record.recordType, values: record.values, before: record.values, known },
    layout,
  );
  const again = useCallback(() => void live.update(record.values), [live, record.values]);
  useFindOut(known, live, again);
  const { previous, next } = useNeighbours(object.name, record.id);
  const unlocked = useUnlocked(object, record);
  const [knownAtFirst] = useState(() => new Set(Object.keys(object.fields)));
  const go = (id: string | undefined) => id !== undefined && void navigate(paths.record(object.name, id));
  useShortcuts([
    { code: 'BracketLeft', run: () => go(previous) },
    { code: 'BracketRight', run: () => go(next) },
    ...(unlocked.can.update ? [{ code: 'KeyE', run: () => void navigate(paths.edit(object.name, record.id)) }] : []),
  ]);

  return (
    <Page>
      <title>{recordTitle(record, t)}</title>
      <RecordHeader object={object} record={unlocked} />
      <RecordTags record={record} />
      {object.approvals === true && <RecordApprovals object={object} record={record} />}
      <FactsStrip object={object} record={record} fields={layout.facts} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <PanelBoundary>
            <RecordSections object={object} record={record} layout={layout} live={live} knownAtFirst={knownAtFirst}>
              {layout.lines?.map((table) => (
                <PanelBoundary key={table.relation}>
                  <LinesPanel table={table} record={record} live={live} />
                </PanelBoundary>
              ))}
            </RecordSections>
          </PanelBoundary>
          {layout.related.map((related) => (
            <PanelBoundary key={`${related.object}.${related.field}`}>
              <RelatedPanel related={related} parent={record} />
            </PanelBoundary>
          ))}
        </div>
        {record.partial !== true && (
          <aside className={styles.aside}>
            <PanelBoundary>
              <History object={object} record={record} />
            </PanelBoundary>
          </aside>
        )}
      </div>
    </Page>
  );
}
