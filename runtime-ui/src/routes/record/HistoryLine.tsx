import { Trans, useTranslation } from 'react-i18next';
import type { Change, FieldMeta, HistoryEntry, ObjectMeta } from '../../kit/api/types';
import { inZone } from '../../kit/fields/dates';
import { typeOf } from '../../kit/fields/registry';
import { useFormats } from '../../kit/fields/useFormats';
import styles from './History.module.css';

interface HistoryLineProps {
  object: ObjectMeta;
  entry: HistoryEntry;
}

/** One thing somebody did, as a sentence: who, what, from what to what. */
export function HistoryLine({ object, entry }: HistoryLineProps) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  const changes = entry.changes.filter(({ field }) => object.fields[field] !== undefined);
  return (
    <li className={styles.entry}>
      <time dateTime={entry.at}>{inZone(entry.at, zone).format('HH:mm')}</time>
      <div>
        {entry.op === 'update' ? (
          changes.map((change) => <ChangeSentence key={change.field} object={object} entry={entry} change={change} />)
        ) : (
          <p>
            <Trans
              i18nKey={`record.history.${entry.op}`}
              values={{ name: entry.actor.name }}
              components={{ b: <b /> }}
            />
          </p>
        )}
        {entry.cause !== undefined && (
          <small className={styles.cause}>{t('record.history.by', { cause: entry.cause.label })}</small>
        )}
      </div>
    </li>
  );
}

function ChangeSentence({ object, entry, change }: HistoryLineProps & { change: Change }) {
  const { t } = useTranslation();
  const field = object.fields[change.field];
  if (field === undefined) return null;
  const long = typeOf(field).wide;
  return (
    <p>
      <Trans
        i18nKey={long ? 'record.history.rewrote' : 'record.history.changed'}
        values={{ name: entry.actor.name, field: field.label }}
        components={{
          b: <b />,
          before: <ChangeValue field={field} value={change.before} blank={t('field.value.blank')} />,
          after: <ChangeValue field={field} value={change.after} blank={t('field.value.blank')} />,
        }}
      />
    </p>
  );
}

interface ChangeValueProps {
  field: FieldMeta;
  value: Change['before'];
  blank: string;
}

function ChangeValue({ field, value, blank }: ChangeValueProps) {
  const { View, isBlank } = typeOf(field);
  return isBlank(value) ? <span className={styles.blank}>{blank}</span> : <View value={value} field={field} />;
}
