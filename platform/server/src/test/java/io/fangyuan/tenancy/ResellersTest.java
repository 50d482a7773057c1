package io.fangyuan.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import io.fangyuan.store.UniqueViolation;
import io.fangyuan.testing.PlatformTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ResellersTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    private final Resellers resellers = new Resellers(db.platform());

    @Test
    void oneSeesItselfAndThoseBelow() {
        Reseller east = resellers.add(Reseller.OPERATOR, "east", "华东");
        Reseller shanghai = resellers.add(east.id(), "shanghai", "上海");
        Reseller west = resellers.add(Reseller.OPERATOR, "west", "西部");

        assertThat(resellers.tree(east.id())).containsExactly(east, shanghai);
        assertThat(resellers.tree(Reseller.OPERATOR))
                .extracting(Reseller::code)
                .startsWith("operator")
                .contains("shanghai", "west");
        assertThat(resellers.reaches(Reseller.OPERATOR, shanghai.id())).isTrue();
        assertThat(resellers.reaches(east.id(), west.id())).isFalse();
    }

    @Test
    void aCodeIsTakenOnce() {
        resellers.add(Reseller.OPERATOR, "north", "华北");

        assertThatThrownBy(() -> resellers.add(Reseller.OPERATOR, "north", "又一个"))
                .isInstanceOf(UniqueViolation.class);
    }

    @Test
    void anUnknownResellerIsAProblem() {
        assertThat(resellers.get(Reseller.OPERATOR).parent()).isNull();
        assertThatThrownBy(() -> resellers.get(999)).isInstanceOf(Problem.class);
    }
}
