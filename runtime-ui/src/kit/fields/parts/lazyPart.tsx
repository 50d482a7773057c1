import { createElement, lazy, Suspense, type FC } from 'react';
import styles from './field.module.css';

/** An input that is fetched when a form first needs it: lists show values without the weight of editing them. */
export function lazyPart<P extends object>(load: () => Promise<FC<P>>): FC<P> {
  const Part = lazy(async () => ({ default: await load() }));
  return function LazyPart(props: P) {
    return (
      <Suspense fallback={<span className={styles.coming} aria-busy />}>{createElement(Part as FC<P>, props)}</Suspense>
    );
  };
}
