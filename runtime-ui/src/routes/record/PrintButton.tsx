import { App, Button, Dropdown } from 'antd';
import { Printer } from 'lucide-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { keys } from '../../kit/api/keys';
import { printRecord, readPrints, type Print, type PrintFormat } from '../../kit/api/prints';
import { asProblem } from '../../kit/api/problem';
import { problemText } from '../../kit/api/problemText';
import type { ObjectRecord } from '../../kit/api/types';
import { saveFile } from '../../kit/ui/saveFile';

/** Prints a record: one template is a button, several a menu; nothing where there are none. */
export function PrintButton({ record }: { record: ObjectRecord }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { data } = useQuery({
    queryKey: keys.prints(record.object),
    queryFn: ({ signal }) => readPrints(record.object, signal),
  });
  const print = useMutation({
    mutationFn: ({ name, format }: { name: string; format: PrintFormat }) =>
      printRecord(record.object, record.id, name, format),
    onSuccess: saveFile,
    onError: (thrown) => void message.error(problemText(asProblem(thrown), t)),
  });
  const prints = data?.prints ?? [];
  const [only, ...more] = prints;
  if (data === undefined || only === undefined) return null;

  const items = prints.flatMap(({ name, label }: Print) => [
    { key: `${name}.xlsx`, label, onClick: () => print.mutate({ name, format: 'xlsx' }) },
    ...(data.pdf
      ? [{ key: `${name}.pdf`, label: `${label} · PDF`, onClick: () => print.mutate({ name, format: 'pdf' }) }]
      : []),
  ]);
  if (more.length === 0 && !data.pdf) {
    return (
      <Button
        icon={<Printer size={16} />}
        loading={print.isPending}
        onClick={() => print.mutate({ name: only.name, format: 'xlsx' })}
      >
        {only.label}
      </Button>
    );
  }
  return (
    <Dropdown trigger={['click']} placement="bottomRight" menu={{ items }}>
      <Button icon={<Printer size={16} />} loading={print.isPending}>
        {t('record.print')}
      </Button>
    </Dropdown>
  );
}
