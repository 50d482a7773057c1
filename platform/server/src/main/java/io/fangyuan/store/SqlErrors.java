package io.fangyuan.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Turns SQLSTATEs into the exceptions of this room. */
final class SqlErrors {
    static final String STALE = "FY001";
    private static final String CONNECTION = "08";

    private SqlErrors() {}

    /** What {@code error} means to a caller. {@link #STALE} is for whoever knows the binding. */
    static RuntimeException translate(SQLException error) {
        if (error instanceof SQLTransientConnectionException) {
            return new NoConnection(error); // what the pool says when nobody gives a connection back in time
        }
        String state = Objects.requireNonNullElse(error.getSQLState(), "");
        return switch (state) {
            case "23505" -> uniqueViolation(error);
            case "40001", "40P01" -> new LostRace(error);
            case "53300" -> new NoConnection(error);
            case "53100", "53200", "53400" -> new NoRoom(error);
            case "57P01", "57P02", "57P03" -> new ConnectionLost(error);
            case "57014", "55P03" -> new StatementTimeout(error);
            case "22021", "22P05" -> new UnstorableText(error);
            case "42704", "22P02" -> isUnbound(error) ? new UnboundStatement(error) : new DatabaseFailure(error);
            default -> state.startsWith(CONNECTION) ? new ConnectionLost(error) : new DatabaseFailure(error);
        };
    }

    /** On a fresh connection the setting is unknown; after a bound transaction it is "", which is no number. */
    private static boolean isUnbound(SQLException error) {
        String message = Objects.requireNonNullElse(error.getMessage(), "");
        return message.contains("app.tenant_id") || message.contains("integer: \"\"");
    }

    private static RuntimeException uniqueViolation(SQLException error) {
        ServerErrorMessage message = error instanceof PSQLException psql ? psql.getServerErrorMessage() : null;
        if (message == null) {
            return new DatabaseFailure(error);
        }
        return new UniqueViolation(
                Objects.requireNonNullElse(message.getTable(), ""),
                Objects.requireNonNullElse(message.getConstraint(), ""),
                error);
    }
}
