import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormulaText } from '../formula/FormulaText';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'approvalProcess'>;

/** What the list of processes says of each. */
export function useProcessColumns(object: string): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('approvals.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    {
      title: t('approvals.entry'),
      responsive: ['md'],
      render: (_, { body }) =>
        body.entry === undefined ? t('approvals.always') : <FormulaText object={object} formula={body.entry} />,
    },
    {
      title: t('approvals.steps'),
      responsive: ['lg'],
      render: (_, { body }) => body.steps.map(({ label, name }) => text(label, name)).join(' → '),
    },
    {
      title: t('rules.state'),
      render: (_, { body }) => (
        <Chip hue={body.active ? 'green' : undefined}>{t(body.active ? 'ui.active' : 'ui.inactive')}</Chip>
      ),
    },
  ];
}
