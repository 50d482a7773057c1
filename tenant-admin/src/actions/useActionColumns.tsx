import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { DraftMark } from '../ui/DraftMark';

/** What the list of actions says of each. */
export function useActionColumns(): TableColumnsType<MetadataDocument<'action'>> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('actions.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    {
      title: t('actions.places'),
      render: (_, { body }) => body.places.map((place) => t(`actions.place.${place}`)).join('、'),
    },
    {
      title: t('actions.does'),
      responsive: ['md'],
      render: (_, { body }) =>
        body.open
          ? t('actions.outcome.open')
          : (body.effects ?? []).map((effect) => t(`effects.kind.${effect.do}`)).join(' → '),
    },
  ];
}
