import type { TableColumnsType } from 'antd';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useObjectFields } from '../objects/useObjectFields';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';
import { fieldsOn } from './operations';
import { warningsOf } from './warnings';

type Row = MetadataDocument<'layout'>;

/** What the list of layouts says of each. */
export function useLayoutColumns(object: string): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const fields = new Map(useObjectFields(object).map(({ name, body }) => [name, body ?? ('system' as const)]));
  return [
    {
      title: t('layouts.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link>{' '}
          {body.default && <Chip>{t('ui.default')}</Chip>}
          <DraftMark state={draft} />
        </>
      ),
    },
    {
      title: t('layouts.sections'),
      align: 'right',
      render: (_, { body }) => <span className="tabular">{body.sections.length}</span>,
    },
    {
      title: t('layouts.fields'),
      align: 'right',
      render: (_, { body }) => <span className="tabular">{fieldsOn(body).size}</span>,
    },
    {
      title: t('layouts.warnings'),
      responsive: ['sm'],
      render: (_, { body }) => {
        const count = fields.size > 0 ? warningsOf(body, fields).length : 0;
        return (
          count > 0 && (
            <span style={{ color: 'var(--warning)' }}>
              <TriangleAlert size={14} aria-hidden /> {t('layouts.warningCount', { count })}
            </span>
          )
        );
      },
    },
  ];
}
