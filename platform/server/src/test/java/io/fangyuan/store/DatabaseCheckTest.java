package io.fangyuan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.fangyuan.testing.PlatformTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

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

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aDatabaseThatForgetsWhatWasAnsweredIsWarnedOf(CapturedOutput log) {
        DatabaseCheck.run(db.pool());
        assertThat(log).doesNotContain("synchronous_commit");

        Database.Login login = db.database().app();
        String forgetful = db.database().url() + "?options=-c%20synchronous_commit=off";
        try (HikariDataSource pool = ConnectionPool.open(new Database(forgetful, login, login), 1)) {
            DatabaseCheck.run(pool);
        }
        assertThat(log).contains("synchronous_commit is off");
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
