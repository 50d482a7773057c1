import { Select } from 'antd';
import { choosable } from '../choices';
import type { EditProps } from '../fieldType';
import { useFormats } from '../useFormats';
import { ChoiceChip } from './ChoiceChip';
import { answers, choiceOptions, type ChoiceOption } from './choiceOptions';
import styles from './field.module.css';

type ChoiceSelectProps = Omit<EditProps<string, object>, 'field'> & { picklist: string | undefined };

/** Picks one value of a picklist, by mouse or by typing its label. */
export function ChoiceSelect({ picklist, value, onChange, ...rest }: ChoiceSelectProps) {
  const choices = choosable(useFormats().choices(picklist), value === null ? [] : [value]);
  return (
    <Select<string, ChoiceOption>
      {...rest}
      className={styles.fill}
      allowClear
      showSearch={{ filterOption: answers }}
      value={value === '' ? null : value}
      onChange={(name: string | undefined) => onChange(name ?? null)}
      options={choiceOptions(choices)}
      optionRender={(option) => <ChoiceChip picklist={picklist} name={option.data.value} />}
      labelRender={(label) => <ChoiceChip picklist={picklist} name={String(label.value)} />}
    />
  );
}
