package io.fangyuan.tenancy;

import io.fangyuan.store.Database;
import io.fangyuan.store.PlatformDatabase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Creates cells, brings them to the newest shape and picks one for a new tenant. Changes schemas as their owner;
 * nodes that start together wait for each other.
 */
public final class Cells {
    private static final Logger LOG = LoggerFactory.getLogger(Cells.class);
    private static final int FIRST_POOL_CELLS = 2;
    private static final int TENANTS_IN_A_POOL_CELL = 5_000;

    private static final RowMapper<Cell> CELL = (row, _) -> new Cell(
            row.getInt("cell_id"),
            row.getString("schema_name"),
            CellKind.of(row.getString("kind")),
            row.getInt("version"));

    private final Jdbi owner;
    private final PlatformDatabase platform;
    private final String app;
    private final Clock clock;
    private final List<CellMigration> migrations = CellMigration.all();

    public Cells(Database database, PlatformDatabase platform, Clock clock) {
        this.platform = platform;
        this.owner = Jdbi.create(database.asOwner());
        this.app = database.app().user();
        this.clock = clock;
    }

    /** Migrates every cell and creates the first pool cells where there are none. To be called before anything is served. */
    public void prepare() {
        all().forEach(this::migrate);
        makeQuarters();
        owner.useTransaction(handle -> {
            lockCells(handle);
            long pools = all(handle).stream()
                    .filter(cell -> cell.kind() == CellKind.POOL)
                    .count();
            for (long pool = pools; pool < FIRST_POOL_CELLS; pool++) {
                create(handle, CellKind.POOL);
            }
        });
    }

    /** All cells, oldest first. */
    public List<Cell> all() {
        return platform.query(Cells::all);
    }

    /** Creates an empty cell. */
    public Cell create(CellKind kind) {
        return owner.inTransaction(handle -> create(handle, kind));
    }

    /** The pool cell with the most room; a new one when all are full. */
    public Cell chooseForNewTenant() {
        return platform.query(Cells::roomiest)
                .orElseGet(() -> owner.inTransaction(handle -> {
                    lockCells(handle);
                    return roomiest(handle).orElseGet(() -> create(handle, CellKind.POOL));
                }));
    }

    /** Makes the partitions of history for this quarter and the next in all cells; to be repeated at least once a quarter. */
    public void makeQuarters() {
        for (Cell cell : all()) {
            for (Quarter quarter : quarters()) {
                makeQuarter(cell, quarter);
            }
        }
    }

    private static List<Cell> all(Handle handle) {
        return handle.createQuery("select * from control.cell order by cell_id")
                .map(CELL)
                .list();
    }

    private static void lockCells(Handle handle) {
        handle.execute("lock table control.cell in share row exclusive mode");
    }

    private static Optional<Cell> roomiest(Handle handle) {
        return handle.createQuery("""
                        select c.*
                        from control.cell c,
                          lateral (select count(*) as tenants from control.tenant t where t.cell_id = c.cell_id) held
                        where c.kind = 'pool' and c.state = 'open' and held.tenants < :limit
                        order by held.tenants, c.cell_id
                        limit 1
                        """)
                .bind("limit", TENANTS_IN_A_POOL_CELL)
                .map(CELL)
                .findOne();
    }

    private Cell create(Handle handle, CellKind kind) {
        Cell cell = handle.createQuery("""
                        with next as (select nextval(pg_get_serial_sequence('control.cell', 'cell_id')) as id)
                        insert into control.cell (cell_id, schema_name, kind)
                        select id, 'cell_' || lpad(id::text, greatest(2, length(id::text)), '0'), :kind from next
                        returning *
                        """).bind("kind", kind.code()).map(CELL).one();
        handle.execute("create schema " + cell.schema());
        migrate(handle, cell);
        quarters().forEach(quarter -> makeQuarter(handle, cell, quarter));
        return cell;
    }

    private void migrate(Cell cell) {
        owner.useTransaction(handle -> {
            Cell locked = handle.createQuery("select * from control.cell where cell_id = :id for update")
                    .bind("id", cell.id())
                    .map(CELL)
                    .one();
            migrate(handle, locked);
        });
    }

    private void migrate(Handle handle, Cell cell) {
        for (CellMigration migration : migrations) {
            if (migration.appliesTo(cell)) {
                Scripts.run(handle, migration.textFor(cell, app));
                handle.execute("update control.cell set version = ? where cell_id = ?", migration.version(), cell.id());
            }
        }
    }

    private List<Quarter> quarters() {
        Quarter present = Quarter.of(LocalDate.now(clock));
        return List.of(present, present.next());
    }

    private void makeQuarter(Cell cell, Quarter quarter) {
        try {
            owner.useTransaction(handle -> makeQuarter(handle, cell, quarter));
        } catch (Scripts.ScriptFailed failed) {
            if (!failed.isForExistingRows()) {
                throw failed;
            }
            LOG.warn("history of {} in {} began in the default partition and stays there", quarter, cell.schema());
        }
    }

    private static void makeQuarter(Handle handle, Cell cell, Quarter quarter) {
        String partition = cell.schema() + ".hist_" + quarter;
        boolean missing = handle.createQuery("select to_regclass(:name) is null")
                .bind("name", partition)
                .mapTo(boolean.class)
                .one();
        if (missing) {
            Scripts.run(handle, """
                    create table %1$s partition of %2$s.hist for values from ('%3$s 00:00Z') to ('%4$s 00:00Z');
                    call control.isolate('%1$s', 'select');
                    """.formatted(
                    partition, cell.schema(), quarter.firstDay(), quarter.next().firstDay()));
        }
    }
}
