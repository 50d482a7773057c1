import { currencySign, formatDecimal } from '../numbers';
import { useFormats } from '../useFormats';
import styles from './field.module.css';

interface MoneyProps {
  value: string;
  currency: string;
  decimals: number;
}

/** An amount: small grey sign, figures with all their places. */
export function Money({ value, currency, decimals }: MoneyProps) {
  const { locale } = useFormats();
  return (
    <span className={styles.number}>
      <span className={styles.sign}>{currencySign(currency, locale)}</span>
      {formatDecimal(value, locale, decimals)}
    </span>
  );
}
