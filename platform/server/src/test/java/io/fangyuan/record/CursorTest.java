package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void aCursorComesBackAsItWas() {
        var cursor = new Cursor("name,-amount", Arrays.asList("华测", null), 42);

        assertThat(Cursor.decode(cursor.encode(), "name,-amount")).isEqualTo(cursor);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        var cursor = new Cursor("name", Arrays.asList("华测"), 42);

        assertRefused(cursor.encode(), "-name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "bnVsbA", "W10", "WyJhIl0", "WzEsMl0", "e30"})
    void whatIsNoCursorIsRefused(String text) {
        assertRefused(text, "name");
    }

    private static void assertRefused(String text, String order) {
        assertThatThrownBy(() -> Cursor.decode(text, order))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_CURSOR));
    }
}
