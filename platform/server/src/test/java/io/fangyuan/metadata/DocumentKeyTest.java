package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKeyTest {

    @Test
    void aChildDocumentKnowsItsObject() {
        var key = DocumentKey.parse("field/customer.mobile");

        assertThat(key.object()).isEqualTo("customer");
        assertThat(key.shortName()).isEqualTo("mobile");
        assertThat(key).hasToString("field/customer.mobile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"object/customer", "field/customer.mobile", "role/a1", "layout/a.b"})
    void namesOfTheirKindAreWellFormed(String key) {
        assertThat(DocumentKey.parse(key).isWellFormed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "object/Customer",
                "object/客户",
                "object/customer.name",
                "object/",
                "field/mobile",
                "field/customer.",
                "field/.mobile",
                "field/customer.a.b",
                "role/a'b",
                "object/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void otherNamesAreNot(String key) {
        assertThat(DocumentKey.parse(key).isWellFormed()).isFalse();
    }
}
