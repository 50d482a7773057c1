import { Select, type SelectProps } from 'antd';
import styles from './NamedSelect.module.css';

type Named = { name: string; label: string };

type NamedSelectProps<Value> = Omit<SelectProps<Value>, 'options' | 'optionRender' | 'showSearch'> & {
  of: readonly Named[];
};

const BY_WORDS = { optionFilterProp: ['label', 'value'] };

/** Chooses what has a label and an API name: the list shows both and finds by both. */
export function NamedSelect<Value = string>({ of, ...select }: NamedSelectProps<Value>) {
  return (
    <Select<Value>
      {...select}
      showSearch={BY_WORDS}
      options={of.map(({ name, label }) => ({ value: name, label }))}
      optionRender={({ label, value }) => (
        <span className={styles.option}>
          {label} {value !== '' && value !== label && <small>{value}</small>}
        </span>
      )}
    />
  );
}
