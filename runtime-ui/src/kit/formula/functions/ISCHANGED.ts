import { same } from '../comparing';
import { UNKNOWN } from '../frame';
import type { FormulaFunction } from '../function';
import { UnknownSignal } from '../signals';
import { bool, FALSE } from '../values';

/** Whether a field of the record differs from before the edit, before blank becomes zero; nothing has on a new one. */
const isChanged: FormulaFunction = ({ node, frame: { row } }) => {
  const [field] = node.arguments;
  if (field?.node !== 'field') throw new TypeError('ISCHANGED takes a field.');
  if (row.isNew) return FALSE;
  const now = row.value(field.path, field.type);
  const before = row.prior(field.path, field.type);
  if (now === UNKNOWN || before === UNKNOWN) throw new UnknownSignal();
  return bool(!same(now, before));
};

export default isChanged;
