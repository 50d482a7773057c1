import { useEffect, useEffectEvent, useLayoutEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem';
import { fieldProblemText, problemText } from '../api/problemText';
import type { PageHost } from './calls';
import { isGreeting } from './isGreeting';
import { PageBridge } from './PageBridge';
import type { PageProblem, Start } from './protocol';
import { usePageTheme } from './usePageTheme';

/** How far a page has come: nothing heard of it, drawn, or given up on. */
export type PageState = 'loading' | 'drawn' | 'silent';

const PATIENCE_MS = 10_000;

interface BridgeInput {
  frame: RefObject<HTMLIFrameElement | null>;
  start: Omit<Start, 'theme' | 'language'>;
  host: PageHost;
  onLeave: () => void;
}

/** Speaks with the page in a frame for as long as it is shown. */
export function useBridge({ frame, start, host, onLeave }: BridgeInput) {
  const { t, i18n } = useTranslation();
  const theme = usePageTheme();
  const [state, setState] = useState<PageState>('loading');
  const [failure, setFailure] = useState<string>();
  const [bridge] = useState(() => new PageBridge({ drawn: () => setState('drawn'), failed: setFailure }));
  const say = (problem: Problem): PageProblem => ({
    code: problem.code,
    status: problem.status,
    message: problemText(problem, t),
    errors: problem.errors.map((error) => ({ ...error, message: fieldProblemText(error, t) })),
  });
  useLayoutEffect(() => bridge.attend({ host, say, left: onLeave }));
  const hear = useEffectEvent((event: MessageEvent) => {
    const [port] = event.ports;
    if (event.source !== frame.current?.contentWindow || !isGreeting(event) || port === undefined) return;
    setFailure(undefined);
    bridge.connect(port, { ...start, theme, language: i18n.language });
  });
  useLayoutEffect(() => {
    window.addEventListener('message', hear);
    return () => {
      window.removeEventListener('message', hear);
      bridge.close();
    };
  }, [bridge]);
  useEffect(() => bridge.paint(theme), [bridge, theme]);
  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => setState('silent'), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [state]);
  /** What has loaded may be another page than the one that greeted: the frame went elsewhere, or was refused. */
  const loaded = () => {
    setState('loading');
    bridge.ask();
  };
  return { state, failure, loaded, forget: () => setFailure(undefined) };
}
