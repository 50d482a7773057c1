import { SquareFunction } from 'lucide-react';
import { defineComputedType } from './parts/computed';

/** A value that a formula gives. */
export default defineComputedType({
  type: 'formula',
  icon: SquareFunction,
  given: ({ options }) => options.returns ?? 'text',
  options: (options) => ({ ...options }),
  exampleOptions: { returns: 'currency', decimals: 2 },
});
