import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormulaInput } from '../formula/FormulaInput';
import { Labelled } from '../ui/Labelled';
import { ProcessEffects } from './ProcessEffects';
import styles from './ProcessEditor.module.css';
import type { ProcessEditing } from './useProcessEditor';

/** When the process may start, and whether it may start again. */
export function ProcessProperties({ object, editor }: { object: string; editor: ProcessEditing }) {
  const { t } = useTranslation();
  const { body, change } = editor;
  return (
    <section className={styles.properties} aria-label={t('approvals.start')}>
      <h3>{t('approvals.start')}</h3>
      <Labelled label={t('approvals.entry')} help={t('approvals.entryHelp')}>
        {(id) => (
          <FormulaInput
            id={id}
            object={object}
            context="rule"
            expects="checkbox"
            lines={2}
            value={body.entry ?? ''}
            onChange={(entry) => change({ ...body, entry: entry || undefined })}
          />
        )}
      </Labelled>
      <Checkbox
        checked={body.repeatable ?? false}
        onChange={({ target }) => change({ ...body, repeatable: target.checked })}
      >
        {t('approvals.repeatable')}
      </Checkbox>
      <Checkbox
        checked={body.withoutSubmitter ?? false}
        onChange={({ target }) => change({ ...body, withoutSubmitter: target.checked })}
      >
        {t('approvals.withoutSubmitter')}
      </Checkbox>
      <ProcessEffects object={object} editor={editor} />
      <p className={styles.hint}>{t('approvals.pickStep')}</p>
    </section>
  );
}
