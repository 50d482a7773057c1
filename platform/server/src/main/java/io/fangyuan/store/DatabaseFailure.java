package io.fangyuan.store;

import java.sql.SQLException;

/** The database refused or failed for a reason no caller is expected to handle. */
public final class DatabaseFailure extends RuntimeException {
    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
