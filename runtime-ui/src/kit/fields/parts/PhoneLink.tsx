import { digitsOf, groupedPhone } from '../phoneNumbers';
import styles from './field.module.css';

/** A number to read and to call. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className={styles.number} href={`tel:${digitsOf(number)}`} onClick={(event) => event.stopPropagation()}>
      {groupedPhone(number)}
    </a>
  );
}
