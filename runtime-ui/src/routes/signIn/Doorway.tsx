import type { PropsWithChildren } from 'react';
import { LocaleSwitch } from '../../kit/i18n/LocaleSwitch';
import { Wordmark } from '../../kit/Wordmark';
import styles from './Doorway.module.css';

/** The page around a door: the product's mark, what is asked here, and the language. */
export function Doorway({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <main className={styles.doorway}>
      <section className={styles.panel}>
        <header className={styles.top}>
          <span className={styles.mark} aria-hidden />
          <Wordmark />
          <LocaleSwitch />
        </header>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </section>
    </main>
  );
}
