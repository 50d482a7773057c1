import { useFormats } from '../useFormats';
import { choiceLabel } from '../choices';
import { Chip } from './Chip';

/** A value of a picklist as its chip; a value the picklist no longer knows shows its name. */
export function ChoiceChip({ picklist, name }: { picklist: string | undefined; name: string }) {
  const choices = useFormats().choices(picklist);
  const choice = choices.find((candidate) => candidate.name === name);
  return <Chip name={name} label={choiceLabel(choices, name)} color={choice?.color} active={choice?.active ?? false} />;
}
