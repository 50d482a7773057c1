import styles from './field.module.css';

/** A link out of the application. */
export function OutLink({ href, text }: { href: string; text: string }) {
  return (
    <a
      className={styles.out}
      href={href}
      target="_blank"
      rel="noreferrer noopener"
      onClick={(event) => event.stopPropagation()}
    >
      {text}
    </a>
  );
}
