import { Select } from 'antd';
import { choosable } from '../choices';
import { useFormats } from '../useFormats';
import { ChoiceChip } from './ChoiceChip';
import { answers, choiceOptions, type ChoiceOption } from './choiceOptions';
import styles from './field.module.css';

interface ManyChoicesProps {
  picklist: string | undefined;
  value: readonly string[];
  onChange(names: string[]): void;
  id?: string;
  disabled?: boolean;
  autoFocus?: boolean;
  status?: 'error' | 'warning';
  'aria-label'?: string;
}

/** Picks any number of values of a picklist. */
export function ManyChoices({ picklist, value, onChange, ...rest }: ManyChoicesProps) {
  const choices = choosable(useFormats().choices(picklist), value);
  return (
    <Select<string[], ChoiceOption>
      {...rest}
      className={styles.fill}
      mode="multiple"
      allowClear
      showSearch={{ filterOption: answers }}
      value={[...value]}
      onChange={onChange}
      options={choiceOptions(choices)}
      optionRender={(option) => <ChoiceChip picklist={picklist} name={option.data.value} />}
    />
  );
}
