import type { TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FormulaText } from '../formula/FormulaText';
import { localName, type Audience, type MetadataDocument } from '../metadata/documents';
import { useLabelText } from '../metadata/useLabelText';
import { useObjectFields } from '../objects/useObjectFields';
import { useRoleNames } from '../people/useRoleNames';
import { Chip } from '../ui/Chip';
import { DraftMark } from '../ui/DraftMark';
import { kindOf } from './audience';

type Row = MetadataDocument<'sharingRule'>;

/** What the list of sharing rules says of each. */
export function useSharingColumns(object: string): TableColumnsType<Row> {
  const { t } = useTranslation();
  const text = useLabelText();
  const roleName = useRoleNames();
  const fields = useObjectFields(object);
  const fieldName = (name: string) => fields.find((field) => field.name === name)?.label ?? name;
  const whom = (audience: Audience): string => {
    const kind = t(`sharing.audience.${kindOf(audience)}`);
    if ('everyone' in audience) return kind;
    if ('roles' in audience) return audience.roles.map(roleName).join(t('sharing.and'));
    if ('department' in audience) return audience.department;
    return `${kind}: ${fieldName('person' in audience ? audience.person : audience.superiorsOf)}`;
  };
  return [
    {
      title: t('sharing.label'),
      render: (_, { name, body, draft }) => (
        <>
          <Link to={localName(name)}>{text(body.label, localName(name))}</Link> <DraftMark state={draft} />
        </>
      ),
    },
    { title: t('sharing.with'), render: (_, { body }) => whom(body.with) },
    {
      title: t('sharing.condition'),
      responsive: ['lg'],
      render: (_, { body }) =>
        body.condition === undefined ? (
          t('sharing.everyRecord')
        ) : (
          <FormulaText object={object} formula={body.condition} />
        ),
    },
    {
      title: t('sharing.shows'),
      responsive: ['md'],
      render: (_, { body }) => body.fields?.map(fieldName).join(t('sharing.and')) ?? t('sharing.wholeRecord'),
    },
    { title: t('sharing.allows'), render: (_, { body }) => t(`sharing.right.${body.allows}`) },
    {
      title: t('sharing.state'),
      render: (_, { body }) => (
        <Chip hue={body.active ? 'green' : undefined}>{t(body.active ? 'ui.active' : 'ui.inactive')}</Chip>
      ),
    },
  ];
}
