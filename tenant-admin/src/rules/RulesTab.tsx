import { useTranslation } from 'react-i18next';
import { DocumentsTab } from '../objects/DocumentsTab';
import { useObjectName } from '../objects/useObject';
import { useRuleColumns } from './useRuleColumns';

/** The validation rules of an object. */
export function RulesTab() {
  const { t } = useTranslation();
  const columns = useRuleColumns(useObjectName());
  const texts = { add: t('rules.new'), empty: t('rules.empty'), hint: t('rules.hint') };
  return <DocumentsTab kind="validationRule" columns={columns} texts={texts} />;
}
