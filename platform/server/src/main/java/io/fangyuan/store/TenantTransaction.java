package io.fangyuan.store;

import java.sql.Connection;
import java.util.List;

/** An open transaction bound to one tenant. Valid only inside the work it was given to, on that thread. */
public interface TenantTransaction {

    /** Runs a statement that returns rows. */
    <T> List<T> query(Sql sql, RowReader<T> reader);

    /** Runs a statement that returns no rows; answers how many it touched. */
    int update(Sql sql);

    /**
     * Undoes all that was done and reads as the tenant, on the connection that is held anyway: to explain a failure with
     * which the work then ends.
     */
    <T> List<T> undoAndRead(Query<T> query);

    /** The connection, for what the two methods above cannot do; never to be committed, closed or kept. */
    Connection connection();

    /** Schema of the tenant's cell, a plain identifier that may stand in SQL text. */
    String cell();
}
