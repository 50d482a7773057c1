import type { Effect } from '../metadata/documents';

export const EFFECTS = ['update', 'create', 'notify'] as const;

/** A new effect that does nothing yet. */
export function newEffect(kind: Effect['do']): Effect {
  switch (kind) {
    case 'update':
      return { do: 'update', values: {} };
    case 'create':
      return { do: 'create', object: '', values: {} };
    case 'notify':
      return { do: 'notify', to: [{ person: 'owner' }], message: {} };
  }
}

/** The list with one effect in another place. */
export function moved(effects: readonly Effect[], from: number, to: number): Effect[] {
  const effect = effects[from];
  return effect === undefined || to < 0 || to >= effects.length
    ? [...effects]
    : effects.toSpliced(from, 1).toSpliced(to, 0, effect);
}

/** Whether it says everything that it must say. */
export function isWhole(effect: Effect): boolean {
  switch (effect.do) {
    case 'update':
      return hasValues(effect.values);
    case 'create':
      return effect.object !== '' && hasValues(effect.values);
    case 'notify':
      return effect.to.length > 0 && Object.values(effect.message).some(Boolean);
  }
}

function hasValues(values: Record<string, string>): boolean {
  const formulas = Object.values(values);
  return formulas.length > 0 && formulas.every((formula) => formula.trim() !== '');
}
