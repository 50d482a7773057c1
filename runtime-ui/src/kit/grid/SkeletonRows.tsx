import styles from './DataGrid.module.css';

/** Rows that are on their way, in the shape they will have. */
export function SkeletonRows({ columns, rows }: { columns: number; rows: number }) {
  return (
    <div aria-hidden className={styles.skeletons}>
      {Array.from({ length: rows }, (_row, row) => (
        <div key={row} className={styles.row}>
          <div className={styles.cell} />
          {Array.from({ length: columns }, (_column, column) => (
            <div key={column} className={styles.cell}>
              <span className={styles.bone} style={{ width: `${40 + ((row * 7 + column * 13) % 45)}%` }} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
