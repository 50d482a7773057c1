import { useLabelText } from '../metadata/useLabelText';
import { usePlans } from './resellerApi';

/** Names plans in the language of the page. */
export function usePlanNames(): (plan: string) => string {
  const text = useLabelText();
  const { data } = usePlans();
  return (plan) => text(data?.find(({ name }) => name === plan)?.label, plan);
}
