package io.fangyuan.store;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which database to use.
 *
 * @param url JDBC URL of a PostgreSQL; "" for the embedded one
 * @param user role that serves requests
 * @param owner role that owns and changes the schemas
 * @param connections most connections that serve requests at a time
 */
@ConfigurationProperties("fangyuan.database")
record DatabaseSettings(String url, String user, String password, String owner, String ownerPassword, int connections) {

    boolean isEmbedded() {
        return url.isBlank();
    }

    Database given() {
        return new Database(url, new Database.Login(user, password), new Database.Login(owner, ownerPassword));
    }
}
