import { useId, type ReactNode } from 'react';
import { labelId } from './labelId';
import styles from './Labelled.module.css';

type LabelledProps = {
  label: string;
  help?: string;
  error?: string;
  required?: boolean;
  /** Draws the control under the id the label points at. */
  children: (id: string) => ReactNode;
};

/** A control with its label above and help or error below. */
export function Labelled({ label, help, error, required, children }: LabelledProps) {
  const id = useId();
  return (
    <div className={styles.labelled}>
      <label id={labelId(id)} htmlFor={id}>
        {label}
        {required && <span aria-hidden> *</span>}
      </label>
      {children(id)}
      {error ? <p className={styles.error}>{error}</p> : help && <p className={styles.help}>{help}</p>}
    </div>
  );
}
