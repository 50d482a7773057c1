import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ObjectMeta, ObjectRecord } from '../../kit/api/types';
import { useOpenOnClick } from '../../kit/ui/openPath';
import { paths } from '../../kit/ui/paths';
import { RecordLink } from '../../kit/ui/RecordLink';
import { useNeighbours } from './trail';

/** The way back to the list, and to the neighbours in it. */
export function RecordPosition({ object, record }: { object: ObjectMeta; record: ObjectRecord }) {
  const { t } = useTranslation();
  const { previous, next, position, count, list = paths.list(object.name) } = useNeighbours(object.name, record.id);
  const recordType = object.recordTypes.find(({ name }) => name === record.recordType);
  return (
    <>
      <a href={`/app${list}`} onClick={useOpenOnClick(list)}>
        {object.pluralLabel}
      </a>
      {recordType !== undefined && <span>· {recordType.label}</span>}
      {position !== undefined && (
        <>
          {previous !== undefined && (
            <RecordLink object={object.name} id={previous}>
              <ChevronLeft size={14} aria-hidden />
              <span className="visually-hidden">{t('record.neighbour.previous')}</span>
            </RecordLink>
          )}
          <span className="tabular">
            {position}
            {count !== undefined && ` / ${count.value}${count.capped ? '+' : ''}`}
          </span>
          {next !== undefined && (
            <RecordLink object={object.name} id={next}>
              <ChevronRight size={14} aria-hidden />
              <span className="visually-hidden">{t('record.neighbour.next')}</span>
            </RecordLink>
          )}
        </>
      )}
    </>
  );
}
