import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormulaText } from '../formula/FormulaText';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'validationRule'>;

/** What the list of rules says of each. */
export function useRuleColumns(object: string): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('rules.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    {
      title: t('rules.condition'),
      responsive: ['md'],
      render: (_, { body }) => <FormulaText object={object} formula={body.condition} />,
    },
    { title: t('rules.message'), responsive: ['lg'], render: (_, { body }) => text(body.message) },
    {
      title: t('rules.state'),
      render: (_, { body }) => (
        <Chip hue={body.active ? 'green' : undefined}>{t(body.active ? 'ui.active' : 'ui.inactive')}</Chip>
      ),
    },
  ];
}
