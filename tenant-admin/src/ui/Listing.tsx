import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import styles from './Listing.module.css';

type ListingProps<T> = {
  rows: readonly T[];
  columns: TableColumnsType<T>;
  rowKey: (row: T) => string;
  /** Opens a row; its first column should hold the same as a link, for the keyboard. */
  onOpen?: (row: T) => void;
  selected?: string;
  empty: ReactNode;
};

/** A short list (at most some hundred rows) of definitions, people, releases. */
export function Listing<T extends object>({ rows, columns, rowKey, onOpen, selected, empty }: ListingProps<T>) {
  if (rows.length === 0) return empty;
  return (
    <Table<T>
      className={styles.listing}
      size="small"
      dataSource={[...rows]}
      columns={columns}
      rowKey={rowKey}
      pagination={false}
      rowClassName={(row) => (rowKey(row) === selected ? (styles.selected ?? '') : '')}
      onRow={onOpen && ((row) => ({ onClick: () => onOpen(row) }))}
    />
  );
}
