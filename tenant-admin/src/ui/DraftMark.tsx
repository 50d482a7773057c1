import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftState } from '../metadata/documents';

const COLORS = { added: 'success', changed: 'warning', removed: 'error' } as const;

/** Says that a document differs from what is published; nothing when it does not. */
export function DraftMark({ state }: { state: DraftState | null }) {
  const { t } = useTranslation();
  return state && <Tag color={COLORS[state]}>{t(`draft.state.${state}`)}</Tag>;
}
