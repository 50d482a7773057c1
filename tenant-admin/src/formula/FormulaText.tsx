import styles from './FormulaText.module.css';
import { partsOf, tokensOf } from './tokens';
import { useTerms } from './useTerms';
import { readingOf } from './vocabulary';

/** A formula to read: fields by their labels. */
export function FormulaText({ object, formula }: { object: string; formula: string }) {
  const vocabulary = { object, ...useTerms(object), functions: [], syllables: undefined };
  return (
    <code className={styles.formula}>
      {tokensOf(formula).map(({ kind, text, from }) => {
        const reading = kind === 'name' ? readingOf(partsOf(text), vocabulary) : undefined;
        return reading ? (
          <span key={from} title={text}>
            {reading}
          </span>
        ) : (
          text
        );
      })}
    </code>
  );
}
