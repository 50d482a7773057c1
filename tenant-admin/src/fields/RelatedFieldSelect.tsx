import { useTranslation } from 'react-i18next';
import { useObjectFields, type ObjectField } from '../objects/useObjectFields';
import { NamedSelect } from '../ui/NamedSelect';

type RelatedFieldSelectProps = {
  id: string;
  /** The object whose fields are offered; none, as long as nobody has said which. */
  of: string | undefined;
  /** Only look-ups that point at this object; without it, fields that have a size. */
  pointsAt?: string;
  value: string | undefined;
  onChange: (field: string | undefined) => void;
};

const SIZED: readonly string[] = ['number', 'currency', 'percent', 'date', 'dateTime', 'formula', 'rollUp'];

/** A field of another object. */
export function RelatedFieldSelect({ id, of, pointsAt, value, onChange }: RelatedFieldSelectProps) {
  const { t } = useTranslation();
  const fits = ({ body, type, target }: ObjectField) =>
    body !== null && (pointsAt === undefined ? SIZED.includes(type) : target === pointsAt && type === 'lookup');
  const fields = useObjectFields(of ?? '').filter(fits);
  return (
    <NamedSelect<string | undefined>
      id={id}
      style={{ width: '100%' }}
      allowClear
      disabled={of === undefined}
      placeholder={of === undefined ? t('fields.chooseObjectFirst') : undefined}
      value={value === '' ? undefined : value}
      of={fields}
      onChange={onChange}
    />
  );
}
