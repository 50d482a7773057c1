import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import styles from '../ui/EditorHeader.module.css';
import { RemoveButton } from '../ui/RemoveButton';
import type { RuleEditing } from './useRuleEditor';

type RuleButtonsProps = { document: MetadataDocument<'validationRule'> | undefined; rule: RuleEditing };

/** Save as it is, or save and switch on (off). */
export function RuleButtons({ document, rule }: RuleButtonsProps) {
  const { t } = useTranslation();
  const text = useLabelText();
  const { body, ready, dirty, saving } = rule;
  return (
    <div className={styles.buttons}>
      {document && (
        <RemoveButton
          kind="validationRule"
          name={document.name}
          label={text(body.label, document.name)}
          onRemoved={rule.close}
        />
      )}
      <Button onClick={rule.close}>{t('ui.close')}</Button>
      <Button disabled={!ready || !dirty} loading={saving} onClick={() => rule.save(body.active)}>
        {t('ui.save')}
      </Button>
      <Button
        type={body.active ? 'default' : 'primary'}
        disabled={!ready}
        loading={saving}
        onClick={() => rule.save(!body.active)}
      >
        {t(body.active ? 'rules.deactivate' : 'rules.activate')}
      </Button>
    </div>
  );
}
