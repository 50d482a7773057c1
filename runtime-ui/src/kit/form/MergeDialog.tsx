import { Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LinesByRelation, ObjectMeta, Values } from '../api/types';
import { typeOf } from '../fields/registry';
import type { LiveForm } from './LiveForm';
import { MergeChoice, type Side } from './MergeChoice';
import type { Meeting } from './changes';
import styles from './MergeDialog.module.css';

/** What stays of two people's changes. */
export interface Merged {
  values: Values;
  /** The relations whose lines are the other side's. */
  theirLines: readonly string[];
}

export interface MergeDialogProps {
  object: ObjectMeta;
  meeting: Meeting;
  mine: Values;
  theirs: { values: Values; lines?: LinesByRelation | undefined };
  live: LiveForm;
  onMerge(merged: Merged): void;
  onCancel(): void;
}

/** Two people changed one record: for each field and each list of lines that both touched, which one stays. */
export function MergeDialog({ object, meeting, mine, theirs, live, onMerge, onCancel }: MergeDialogProps) {
  const { t } = useTranslation();
  const [sides, setSides] = useState<Record<string, Side>>({});
  const sideOf = (name: string) => sides[name] ?? 'mine';
  const pick = (name: string) => (side: Side) => setSides({ ...sides, [name]: side });
  const taken = (name: string) => (sideOf(name) === 'mine' ? mine : theirs.values)[name] ?? null;
  const merged = (): Merged => ({
    values: { ...mine, ...Object.fromEntries(meeting.conflicts.map((name) => [name, taken(name)])) },
    theirLines: meeting.lines.conflicts.filter((relation) => sideOf(`lines.${relation}`) === 'theirs'),
  });
  const silent = [
    ...meeting.theirs.map((name) => object.fields[name]?.label),
    ...meeting.lines.theirs.map((relation) => live.lines(relation)?.table.label),
  ].filter((label) => label !== undefined);

  return (
    <Modal open title={t('merge.title')} okText={t('merge.apply')} onOk={() => onMerge(merged())} onCancel={onCancel}>
      <p>{t('merge.intro')}</p>
      {meeting.conflicts.flatMap((name) => {
        const field = object.fields[name];
        if (field === undefined) return [];
        const { View } = typeOf(field);
        const draw = (side: Side) => (
          <View value={(side === 'mine' ? mine : theirs.values)[name] ?? null} field={field} />
        );
        return [<MergeChoice key={name} label={field.label} side={sideOf(name)} draw={draw} onPick={pick(name)} />];
      })}
      {meeting.lines.conflicts.flatMap((relation) => {
        const lines = live.lines(relation);
        if (lines === undefined) return [];
        const names = (side: Side) =>
          side === 'mine'
            ? lines.lines.map(({ values }) => values)
            : (theirs.lines?.[relation] ?? []).map(({ values }) => values);
        return [
          <MergeChoice
            key={relation}
            label={lines.table.label}
            side={sideOf(`lines.${relation}`)}
            draw={(side) => <LinesSeen columns={columnsOf(lines.object, lines.table.columns)} rows={names(side)} />}
            onPick={pick(`lines.${relation}`)}
          />,
        ];
      })}
      {silent.length > 0 && <p className={styles.silent}>{t('merge.silent', { fields: silent.join(' · ') })}</p>}
    </Modal>
  );
}

const columnsOf = (object: ObjectMeta, columns: readonly { field: string }[]) =>
  columns.slice(0, 4).flatMap(({ field }) => object.fields[field] ?? []);

/** A list of lines, as far as one tells two apart by it. */
function LinesSeen({ columns, rows }: { columns: readonly ObjectMeta['fields'][string][]; rows: readonly Values[] }) {
  const { t } = useTranslation();
  return (
    <span>
      {t('lines.count', { count: rows.length })}
      <span className={styles.lines}>
        {rows.map((values, i) => (
          // Rows stand by their place here and nowhere else.
          // eslint-disable-next-line react/no-array-index-key
          <span key={i}>
            {columns.map((field) => {
              const { Cell } = typeOf(field);
              return (
                <span key={field.name}>
                  <Cell value={values[field.name] ?? null} field={field} />
                </span>
              );
            })}
          </span>
        ))}
      </span>
    </span>
  );
}
