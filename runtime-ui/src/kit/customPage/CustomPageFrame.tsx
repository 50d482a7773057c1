import { Alert, Skeleton } from 'antd';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageHost } from './calls';
import styles from './CustomPageFrame.module.css';
import type { Start } from './protocol';
import { useBridge } from './useBridge';

interface CustomPageFrameProps {
  src: string;
  title: string;
  start: Omit<Start, 'theme' | 'language'>;
  host: PageHost;
  /** The person wants out of the page, with Escape. */
  onLeave: () => void;
  /** What can be done where the page does not work. */
  wayOut?: ReactNode;
}

/**
 * A page that the tenant wrote, in a frame that has no origin of ours: it sees nothing of the platform, reaches nothing
 * else, and asks for what it needs over a channel. Whether it works or not, the person can get past it.
 */
export function CustomPageFrame({ src, title, start, host, onLeave, wayOut }: CustomPageFrameProps) {
  const { t } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const { state, failure, loaded, forget } = useBridge({ frame, start, host, onLeave });
  return (
    <section className={styles.room} aria-label={title} data-state={state}>
      <button type="button" className={styles.skip} onClick={() => end.current?.focus()}>
        {t('pageFrame.skip')}
      </button>
      {state === 'silent' && <Alert type="warning" showIcon title={t('pageFrame.silent')} action={wayOut} />}
      {failure !== undefined && (
        <Alert
          type="error"
          showIcon
          closable={{ onClose: forget, 'aria-label': t('action.close') }}
          title={t('pageFrame.failed')}
          description={failure}
          action={wayOut}
        />
      )}
      {state === 'loading' && <Skeleton active className={styles.loading} />}
      <iframe
        ref={frame}
        className={styles.frame}
        src={src}
        title={title}
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        onLoad={loaded}
      />
      <span ref={end} tabIndex={-1} />
    </section>
  );
}
