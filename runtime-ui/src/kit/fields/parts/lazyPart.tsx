import { createElement, lazy, Suspense, useState, type FC } from 'react';
import styles from './field.module.css';

/** A part of the page whose code is fetched when it is first drawn, or before. */
export type LazyPart<P> = FC<P> & {
  /** Fetches it; drawn after that, it is there at once and loses no key. */
  prepare(this: void): Promise<unknown>;
};

/** An input that is fetched when a form first needs it: lists show values without the weight of editing them. */
export function lazyPart<P extends object>(load: () => Promise<FC<P>>): LazyPart<P> {
  let there: FC<P> | undefined;
  const prepare = async () => {
    there ??= await load();
    return there;
  };
  const Coming = lazy(async () => ({ default: await prepare() })) as FC<P>;
  function Part(props: P) {
    // Which of the two draws it stays as it was: another one would begin anew, without the cursor.
    const [drawn] = useState<{ by: FC<P> }>(() => ({ by: there ?? Coming }));
    return (
      <Suspense fallback={<span className={styles.coming} aria-busy />}>{createElement(drawn.by, props)}</Suspense>
    );
  }
  return Object.assign(Part, { prepare });
}
