package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.fangyuan.testing.PlatformTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DatabaseCheckTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @Test
    void theServersRoleIsAccepted() {
        assertThatCode(() -> DatabaseCheck.run(db.pool())).doesNotThrowAnyException();
    }

    @Test
    void aSuperuserIsRefused() {
        assertRefused("postgres", "", "NOSUPERUSER");
    }

    @Test
    void aRoleThatBypassesRowLevelSecurityIsRefused() {
        db.execute("create role bypasser login bypassrls");
        db.execute("grant usage on schema control to bypasser");

        assertRefused("bypasser", "", "NOBYPASSRLS");
    }

    @Test
    void theOwnerIsRefused() {
        assertRefused("fangyuan_owner", "", "owns the tables");
    }

    @Test
    void simpleQueryModeIsRefused() {
        assertRefused("fangyuan_app", "?preferQueryMode=simple", "preferQueryMode=simple");
    }

    private static void assertRefused(String role, String parameters, String reason) {
        Database.Login login = new Database.Login(role, "");
        Database wrong = new Database(db.database().url() + parameters, login, login);
        try (HikariDataSource pool = ConnectionPool.open(wrong, 1)) {
            assertThatThrownBy(() -> DatabaseCheck.run(pool))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(reason);
        }
    }
}
