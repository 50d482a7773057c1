package io.fangyuan.store;

/** A table of a cell was reached without a tenant bound: a mistake in our code, stopped by row-level security. */
public final class UnboundStatement extends RuntimeException {
    UnboundStatement(Throwable cause) {
        super("a table of a cell was reached without a tenant bound; go through TenantDatabase", cause);
    }
}
