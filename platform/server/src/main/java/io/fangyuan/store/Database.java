package io.fangyuan.store;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where the platform's PostgreSQL is and as whom it is reached.
 *
 * @param url JDBC URL without user and password
 * @param app serves requests: owns nothing, bypasses nothing
 * @param owner owns the schemas and changes them
 */
public record Database(String url, Login app, Login owner) {

    /** A role of the database. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return user;
        }
    }

    /** Unpooled connections as the owner, for changing schemas. */
    public DataSource asOwner() {
        return connections(owner);
    }

    /** Unpooled connections as the role that serves requests. */
    DataSource asApp() {
        return connections(app);
    }

    private DataSource connections(Login login) {
        PGSimpleDataSource connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(login.user());
        connections.setPassword(login.password());
        return connections;
    }
}
