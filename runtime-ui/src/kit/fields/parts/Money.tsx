import { moneyParts } from '../numbers';
import { useFormats } from '../useFormats';
import styles from './field.module.css';

interface MoneyProps {
  value: string;
  currency: string;
  decimals: number;
}

const text = (some: Intl.NumberFormatPart[]) => some.map((part) => part.value).join('');

/** An amount: small grey sign where the language puts it, figures with all their places. */
export function Money({ value, currency, decimals }: MoneyProps) {
  const { locale } = useFormats();
  const parts = moneyParts(value, currency, locale, decimals);
  const at = parts.findIndex(({ type }) => type === 'currency');
  return (
    <span className={styles.number}>
      {text(parts.slice(0, at))}
      <span className={styles.sign}>{parts[at]?.value}</span>
      {text(parts.slice(at + 1))}
    </span>
  );
}
