import { useTranslation } from 'react-i18next';
import type { Kind } from '../metadata/documents';
import { useWhereUsed } from '../metadata/whereUsed';
import { Loaded } from '../ui/Loaded';
import { UsedIn } from './UsedIn';
import styles from './UsageList.module.css';

/** Everything that names a document. */
export function UsageList({ kind, name }: { kind: Kind; name: string }) {
  const { t } = useTranslation();
  const uses = useWhereUsed(kind, name);
  return (
    <Loaded query={uses} rows={2}>
      {(found) =>
        found.length === 0 ? (
          <p className={styles.none}>{t('usage.none')}</p>
        ) : (
          <ul className={styles.uses}>
            {found.map((use) => (
              <li key={`${use.kind} ${use.name} ${use.pointer}`}>
                <UsedIn use={use} />
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
