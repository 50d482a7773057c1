import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Scope } from '../metadata/documents';
import { SCOPES } from './rights';

type ScopeSelectProps = { label: string; value: Scope; onChange: (scope: Scope) => void };

/** Chooses whose records. */
export function ScopeSelect({ label, value, onChange }: ScopeSelectProps) {
  const { t } = useTranslation();
  return (
    <Select<Scope>
      aria-label={label}
      size="small"
      variant="borderless"
      style={{ minWidth: 112 }}
      popupMatchSelectWidth={false}
      value={value}
      options={SCOPES.map((scope) => ({ value: scope, label: t(`roles.scope.${scope}`) }))}
      onChange={onChange}
    />
  );
}
