import { Check } from 'lucide-react';
import type { Label } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import styles from './Choices.module.css';

type ChoicesProps = {
  label: string;
  of: readonly { name: string; body: { label: Label } }[];
  value: readonly string[];
  onChange: (names: string[]) => void;
};

/** Several documents to tick, as chips. */
export function Choices({ label, of, value, onChange }: ChoicesProps) {
  const text = useLabelText();
  const toggle = (name: string) =>
    onChange(of.map((one) => one.name).filter((other) => value.includes(other) !== (other === name)));
  return (
    <fieldset className={styles.choices}>
      <legend>{label}</legend>
      {of.map(({ name, body }) => (
        <button
          key={name}
          type="button"
          aria-pressed={value.includes(name)}
          className={styles.choice}
          onClick={() => toggle(name)}
        >
          {value.includes(name) && <Check size={14} aria-hidden />}
          {text(body.label, name)}
        </button>
      ))}
    </fieldset>
  );
}
