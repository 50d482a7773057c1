import type { Condition, FieldMeta } from '../api/types';
import { typeOf } from '../fields/registry';
import type { Scene } from '../formula/fromRecord';
import { holds } from './holds';

/** How an item of a layout stands at the moment. */
export interface ItemState {
  visible: boolean;
  required: boolean;
  readOnly: boolean;
}

/** What a layout says of a field. */
export interface Demand {
  visible?: Condition;
  required?: Condition;
  readOnly?: Condition;
}

/** A field that is not there. */
export const hidden: ItemState = { visible: false, required: false, readOnly: true };

/** How a demand stands for a record, whatever the field is. */
export const demanded = ({ visible, required, readOnly }: Demand, scene: Scene): ItemState => ({
  visible: holds(visible, scene, true),
  required: holds(required, scene, false),
  readOnly: holds(readOnly, scene, false),
});

/** How a field of a record stands where all of this is demanded of it. */
export function stateOf(field: FieldMeta, scene: Scene, demands: readonly ItemState[]): ItemState {
  const readOnly = field.access === 'read' || !typeOf(field).writable || demands.some((each) => each.readOnly);
  const visible = demands.every((each) => each.visible);
  const wanted = field.required || demands.some((each) => each.required);
  return { visible, required: wanted && !readOnly && !isLeftToDefault(field, scene), readOnly };
}

/** Whether nobody has touched a field of a new record that the server will fill. */
function isLeftToDefault({ name, default: byDefault }: FieldMeta, { before, values }: Scene): boolean {
  return byDefault !== undefined && before === null && values[name] === undefined;
}

export const isSameState = (a: ItemState, b: ItemState): boolean =>
  a.visible === b.visible && a.required === b.required && a.readOnly === b.readOnly;
