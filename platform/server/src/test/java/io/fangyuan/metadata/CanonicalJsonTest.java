package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ \"b\": 1, \"a\": [ ] } | {\"a\":[],\"b\":1}",
                "{\"n\": 1.50, \"e\": 1e3, \"z\": -0.0} | {\"e\":1000,\"n\":1.5,\"z\":0}",
                "{\"客户\": {\"y\": null, \"x\": true}} | {\"客户\":{\"x\":true,\"y\":null}}",
                "[\"a\\u0022b\", {}] | [\"a\\\"b\",{}]",
            })
    void equalJsonHasOneText(String json, String canonical) {
        assertThat(CanonicalJson.of(JSON.readTree(json))).isEqualTo(canonical);
        assertThat(CanonicalJson.of(JSON.readTree(canonical))).isEqualTo(canonical);
    }

    @Test
    void theOrderOfAListIsPartOfTheHash() {
        assertThat(hash("{\"a\":1,\"b\":2}")).isEqualTo(hash("{\"b\":2,\"a\":1}"));
        assertThat(hash("[1,2]")).isNotEqualTo(hash("[2,1]"));
    }

    private static String hash(String json) {
        return CanonicalJson.hash(JSON.readTree(json));
    }
}
