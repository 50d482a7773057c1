package io.fangyuan.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The server's connections, on which tests can watch what is sent to the database. Nobody watching, nothing is noted. */
public final class StatementWatch extends DelegatingDataSource {
    private @Nullable volatile Queue<Sent> watched;

    StatementWatch(DataSource pool) {
        super(pool);
    }

    /**
     * A statement that was sent.
     *
     * @param transaction those that were sent before it in the same transaction, the first of which began it
     * @param binds the values bound to it, in their order
     */
    public record Sent(String sql, List<Object> binds, List<Sent> transaction) {}

    /** Everything that is sent while {@code work} runs, by whomever. */
    public List<Sent> during(Runnable work) {
        var sent = new ConcurrentLinkedQueue<Sent>();
        watched = sent;
        try {
            work.run();
        } finally {
            watched = null;
        }
        return List.copyOf(sent);
    }

    @Override
    public Connection getConnection() throws SQLException {
        var into = watched;
        return into == null ? super.getConnection() : new Watched(super.getConnection(), into).proxy();
    }

    /** A connection, from being taken out of the pool to being given back. */
    private record Watched(Connection connection, Queue<Sent> into, List<Sent> transaction)
            implements InvocationHandler {

        Watched(Connection connection, Queue<Sent> into) {
            this(connection, into, new ArrayList<>());
        }

        Connection proxy() {
            return (Connection)
                    Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, this);
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
            Object result = call(connection, method, args);
            return switch (method.getName()) {
                case "commit", "rollback", "setAutoCommit" -> {
                    transaction.clear();
                    yield result;
                }
                case "prepareStatement" -> statement(result, (String) args[0], PreparedStatement.class);
                case "createStatement" -> statement(result, "", Statement.class);
                default -> result;
            };
        }

        private Object statement(Object statement, String sql, Class<?> type) {
            List<Object> binds = new ArrayList<>();
            return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (_, method, args) -> {
                if (method.getName().startsWith("set") && args.length >= 2 && args[0] instanceof Integer) {
                    binds.add(args[1]);
                } else if (method.getName().startsWith("execute")) {
                    sent(args == null ? sql : (String) args[0], List.copyOf(binds));
                    binds.clear();
                }
                return call(statement, method, args);
            });
        }

        private void sent(String sql, List<Object> binds) throws SQLException {
            var sent = new Sent(sql, binds, List.copyOf(transaction));
            into.add(sent);
            if (!connection.getAutoCommit()) {
                transaction.add(sent);
            }
        }

        private static @Nullable Object call(Object on, Method method, Object @Nullable [] args) throws Throwable {
            try {
                return method.invoke(on, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
