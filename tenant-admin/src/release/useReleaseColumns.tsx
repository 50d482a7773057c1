import { Button, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import { Chip } from '../ui/Chip';
import { Moment } from '../ui/Moment';
import type { Release } from './releasesApi';

/** What the history says of each release. */
export function useReleaseColumns(open: (release: Release) => void): TableColumnsType<Release> {
  const { t } = useTranslation();
  return [
    {
      title: t('releases.release'),
      render: (_, row) => (
        <>
          <Button type="link" size="small" onClick={() => open(row)}>
            {t('releases.number', { release: row.release })}
          </Button>
          {row.current && <Chip hue="green">{t('releases.current')}</Chip>}
        </>
      ),
    },
    { title: t('releases.message'), ellipsis: true, responsive: ['sm'], render: (_, { message }) => message },
    { title: t('releases.author'), responsive: ['sm'], render: (_, { author }) => author?.name },
    { title: t('releases.at'), render: (_, { at }) => <Moment at={at} /> },
    {
      title: t('releases.changes'),
      align: 'right',
      responsive: ['md'],
      render: (_, { changes }) => <span className="tabular">{changes}</span>,
    },
  ];
}
