import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { localName, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';

/** What the list of automations says of each. */
export function useAutomationColumns(): TableColumnsType<MetadataDocument<'automation'>> {
  const { t } = useTranslation();
  const text = useLabelText();
  return [
    {
      title: t('automations.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    { title: t('automations.on'), render: (_, { body }) => t(`automations.occasion.${body.on}`) },
    {
      title: t('effects.title'),
      responsive: ['md'],
      render: (_, { body }) => body.effects.map((effect) => t(`effects.kind.${effect.do}`)).join(' → '),
    },
    {
      title: t('automations.state'),
      render: (_, { body }) => (
        <Chip hue={body.active ? 'green' : undefined}>{t(body.active ? 'ui.active' : 'ui.inactive')}</Chip>
      ),
    },
  ];
}
