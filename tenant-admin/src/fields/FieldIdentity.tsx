import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Label } from '../metadata/documents';
import { LabelInput } from '../ui/LabelInput';
import { Labelled } from '../ui/Labelled';
import type { FieldDraft, FieldProblem } from './fieldDraft';
import styles from './FieldEditor.module.css';

type FieldIdentityProps = {
  draft: FieldDraft;
  isNew: boolean;
  problems: readonly FieldProblem[];
  onLabel: (label: Label) => void;
  onName: (name: string) => void;
};

/** What people call the field and what formulas do; the latter never changes once saved. */
export function FieldIdentity({ draft, isNew, problems, onLabel, onName }: FieldIdentityProps) {
  const { t } = useTranslation();
  const errorAt = (place: string) => {
    const problem = problems.find(({ at }) => at === place);
    return problem && t(`fields.problem.${problem.code}`);
  };
  return (
    <div className={styles.identity}>
      <Labelled label={t('fields.label')} required error={errorAt('label')}>
        {(id) => (
          <LabelInput
            id={id}
            autoFocus={isNew}
            value={draft.body.label}
            status={errorAt('label') ? 'error' : undefined}
            onChange={onLabel}
          />
        )}
      </Labelled>
      <Labelled label={t('fields.name')} required error={errorAt('name')}>
        {(id) => (
          <Input
            id={id}
            value={draft.name}
            disabled={!isNew}
            status={errorAt('name') ? 'error' : undefined}
            onChange={(event) => onName(event.target.value)}
          />
        )}
      </Labelled>
    </div>
  );
}
