import { iconOf } from '@fangyuan/runtime-ui/kit/ui/icons.ts';
import type { TableColumnsType } from 'antd';
import { createElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MetadataDocument } from '../metadata/documents';
import { useDocuments } from '../metadata/useDocuments';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';

type Row = MetadataDocument<'app'>;

/** What the list of apps says of each. */
export function useAppColumns(): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const objects = useDocuments('object').data ?? [];
  const labelOf = (name: string) => text(objects.find((object) => object.name === name)?.body.label, name);
  return [
    {
      title: t('apps.label'),
      onCell: () => ({ style: { whiteSpace: 'nowrap' } }),
      render: (_, { name, body, draft }) => (
        <>
          {createElement(iconOf(body.icon), { size: 16, 'aria-hidden': true, style: { verticalAlign: -3 } })}{' '}
          <Link to={name}>{text(body.label, name)}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    { title: t('ui.apiName'), dataIndex: 'name', responsive: ['sm'] },
    {
      title: t('apps.tabs'),
      render: (_, { body }) => body.tabs.map(({ object }) => labelOf(object)).join(' · '),
    },
  ];
}
