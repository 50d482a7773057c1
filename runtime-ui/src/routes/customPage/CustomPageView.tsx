import { Button } from 'antd';
import { LayoutTemplate } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { CustomPageMeta, ObjectMeta, ObjectRecord, Values } from '../../kit/api/types';
import { CustomPageFrame } from '../../kit/customPage/CustomPageFrame';
import { Page } from '../../kit/ui/Page';
import { PageHeader } from '../../kit/ui/PageHeader';
import { paths } from '../../kit/ui/paths';
import { recordTitle } from '../../kit/ui/recordTitle';
import { STANDARD } from './standard';
import { usePageHost } from './usePageHost';

interface CustomPageViewProps {
  object: ObjectMeta;
  page: CustomPageMeta;
  record: ObjectRecord | null;
  values: Values;
}

/** A page that the tenant wrote, under the platform's header: what it is about, and the way to the standard page. */
export function CustomPageView({ object, page, record, values }: CustomPageViewProps) {
  const { t } = useTranslation();
  const [parameters, setParameters] = useSearchParams();
  const standardButton = useRef<HTMLButtonElement>(null);
  const host = usePageHost(page, record);
  const id = record?.id ?? null;
  const start = useMemo(
    () => ({ place: page.place, record: { object: object.name, id }, values }),
    [page.place, object.name, id, values],
  );
  const title = record === null ? page.label : recordTitle(record, t);
  const toStandard = () => setParameters({ ...Object.fromEntries(parameters), [STANDARD.name]: STANDARD.value });
  return (
    <Page width="full">
      <title>{title}</title>
      <PageHeader
        icon={object.icon}
        color={object.color}
        above={
          <>
            <Link to={paths.list(object.name)}>{object.pluralLabel}</Link>
            {record !== null && <span>{page.label}</span>}
          </>
        }
        title={title}
        actions={
          <Button ref={standardButton} icon={<LayoutTemplate size={16} />} onClick={toStandard}>
            {t('customPage.standard')}
          </Button>
        }
      />
      <CustomPageFrame
        src={`/api/objects/${object.name}/pages/${page.name}`}
        title={page.label}
        start={start}
        host={host}
        onLeave={() => standardButton.current?.focus()}
        wayOut={
          <Button size="small" onClick={toStandard}>
            {t('customPage.toStandard')}
          </Button>
        }
      />
    </Page>
  );
}
