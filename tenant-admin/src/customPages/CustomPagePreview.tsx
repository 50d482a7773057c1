import { useMeta } from '@fangyuan/runtime-ui/kit/api/MetaProvider.tsx';
import type { Reference } from '@fangyuan/runtime-ui/kit/api/types.ts';
import { CustomPageFrame } from '@fangyuan/runtime-ui/kit/customPage/CustomPageFrame.tsx';
import { RecordPicker } from '@fangyuan/runtime-ui/kit/ui/RecordPicker.tsx';
import { App } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageBody } from '../metadata/documents';
import { Labelled } from '../ui/Labelled';
import { useDebounced } from '../ui/useDebounced';
import styles from './CustomPageEditor.module.css';
import { useLatestRecord } from './useLatestRecord';

type CustomPagePreviewProps = { object: string; place: PageBody['place']; html: string };

const QUIET_MS = 600;
const NO_VALUES = {};

/** The page as it is typed, on a record as the designer sees it. It may read, but changes nothing. */
export function CustomPagePreview({ object, place, html: typed }: CustomPagePreviewProps) {
  const { t } = useTranslation();
  const me = useMeta();
  const { message } = App.useApp();
  const html = useDebounced(typed, QUIET_MS);
  const latest = useLatestRecord(object);
  const [chosen, setChosen] = useState<Reference | null>(null);
  const record = chosen ?? latest.data ?? null;
  const id = place === 'record' ? (record?.id ?? null) : null;
  const start = useMemo(() => ({ place, record: { object, id }, values: NO_VALUES, html }), [place, object, id, html]);
  const host = {
    me: () => me,
    open: (target: string, targetId?: string) =>
      void message.info(t('pages.wouldOpen', { target: [target, targetId].filter(Boolean).join(' ') })),
    toast: (text: string) => void message.info(text),
    confirmRemoval: async () => false,
    changed: () => undefined,
    removed: () => undefined,
    writable: false,
  };
  return (
    <Labelled label={t('pages.preview')} help={t('pages.previewHelp')}>
      {(labelledBy) => (
        <>
          {place === 'record' && <RecordPicker id={labelledBy} object={object} value={record} onChange={setChosen} />}
          <div className={styles.stage}>
            {!latest.isPending && (
              <CustomPageFrame
                key={`${place} ${id} ${html}`}
                src="/api/page-stage"
                title={t('pages.preview')}
                start={start}
                host={host}
                onLeave={() => undefined}
              />
            )}
          </div>
        </>
      )}
    </Labelled>
  );
}
