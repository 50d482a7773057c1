package io.fangyuan.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** The connections that serve requests. */
public final class ConnectionPool {
    private ConnectionPool() {}

    /**
     * Opens a pool of connections as {@link Database#app()}. They are in auto-commit mode (a transaction is begun
     * explicitly), in UTC whatever the machine's zone, resolve unqualified names in control, and give up a statement after
     * half a minute.
     */
    public static HikariDataSource open(Database database, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("app");
        config.setJdbcUrl(database.url());
        config.setUsername(database.app().user());
        config.setPassword(database.app().password());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(size, 2));
        config.setConnectionTimeout(5_000);
        config.addDataSourceProperty("currentSchema", "control");
        config.addDataSourceProperty("ApplicationName", "fangyuan");
        config.setConnectionInitSql("""
                set time zone 'UTC';
                set statement_timeout = '30s';
                set idle_in_transaction_session_timeout = '60s'
                """);
        return new HikariDataSource(config);
    }
}
