import type { HueName } from '@fangyuan/runtime-ui/kit/theme/hues.ts';
import { useTranslation } from 'react-i18next';
import type { DraftState } from '../metadata/documents';
import { Chip } from './Chip';

const HUES: Record<DraftState, HueName> = { added: 'green', changed: 'amber', removed: 'vermilion' };

/** Says that a document differs from what is published; nothing when it does not. */
export function DraftMark({ state }: { state: DraftState | null }) {
  const { t } = useTranslation();
  return state && <Chip hue={HUES[state]}>{t(`draft.state.${state}`)}</Chip>;
}
