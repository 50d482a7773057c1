import { differencesOf } from './differences';
import styles from './DraftPage.module.css';

/** Where two bodies differ: the place, what was, what will be. */
export function DifferenceTable({ before, after }: { before: unknown; after: unknown }) {
  return (
    <table className={styles.differences}>
      <tbody>
        {differencesOf(before, after).map((difference) => (
          <tr key={difference.path.join('/')}>
            <td>{difference.path.join(' › ')}</td>
            <td className={styles.before}>{words(difference.before)}</td>
            <td className={styles.after}>{words(difference.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function words(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value) && value.every((entry) => typeof entry === 'string')) return value.join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
