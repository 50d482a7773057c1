import { Skeleton } from 'antd';
import type { ObjectMeta } from '../../kit/api/types';
import { layoutFor } from '../../kit/form/layouts';
import { PageHeader } from '../../kit/ui/PageHeader';

/** A record's page before its values are there: the layout is known already. */
export function RecordSkeleton({ object }: { object: ObjectMeta }) {
  const layout = layoutFor(object, null);
  return (
    <>
      <PageHeader
        icon={object.icon}
        color={object.color}
        above={object.label}
        title={<Skeleton.Input size="small" />}
      />
      {layout.sections.map((section) => (
        <Skeleton
          key={section.name}
          title={{ width: 80 }}
          paragraph={{ rows: Math.ceil(section.items.length / section.columns) }}
        />
      ))}
    </>
  );
}
