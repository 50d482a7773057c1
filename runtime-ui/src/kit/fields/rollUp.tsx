import { Sigma } from 'lucide-react';
import { defineComputedType } from './parts/computed';

/** A value summed up from the records that point here; a count has no decimals. */
export default defineComputedType({
  type: 'rollUp',
  icon: Sigma,
  given: ({ options }) => options.returns ?? 'number',
  options: (options) => ({ ...options, decimals: options.function === 'count' ? 0 : options.decimals }),
  exampleOptions: { function: 'sum', returns: 'currency', decimals: 2 },
});
