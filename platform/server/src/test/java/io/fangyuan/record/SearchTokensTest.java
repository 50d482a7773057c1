package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.tenant.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTokensTest {
    private static final TenantId ACME = new TenantId(1);
    private static final TenantId GLOBEX = new TenantId(2);

    @ParameterizedTest
    @ValueSource(strings = {"海康", "海康1234", "康123", "234号", "杭州海康1234号", "ＨＡＩ", "hai"})
    void aTextHasAllTokensOfEveryPieceOfIt(String piece) {
        Set<Long> tokens = tokens(ACME, "杭州海康1234号 Haikang");

        assertThat(tokens).containsAll(tokens(ACME, piece));
    }

    @Test
    void twoCharactersOfAChineseNameAreEnoughToFindIt() {
        assertThat(tokens(ACME, "海康")).hasSize(1);
    }

    @Test
    void anotherNameHasOtherTokens() {
        assertThat(tokens(ACME, "大华")).doesNotContainAnyElementsOf(tokens(ACME, "海康"));
    }

    @Test
    void equalNamesOfTwoTenantsShareNoToken() {
        assertThat(tokens(ACME, "海康威视")).doesNotContainAnyElementsOf(tokens(GLOBEX, "海康威视"));
    }

    @Test
    void caseAndWidthMakeNoDifference() {
        assertThat(tokens(ACME, "ＡＢＣ")).isEqualTo(tokens(ACME, "abc"));
    }

    @Test
    void charactersOutsideTheBasicPlaneCountAsOne() {
        assertThat(tokens(ACME, "𠮷野家")).hasSize(2);
    }

    private static Set<Long> tokens(TenantId tenant, String text) {
        return Arrays.stream(SearchTokens.of(tenant, 100, List.of(text)))
                .boxed()
                .collect(Collectors.toSet());
    }
}
