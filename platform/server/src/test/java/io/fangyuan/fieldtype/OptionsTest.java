package io.fangyuan.fieldtype;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.fangyuan.fieldtype.Relation.OnDelete;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class OptionsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final FieldTypes types = types();

    @Test
    void whatTheFieldDoesNotSayIsTheDefault() {
        var lookup = configure("lookup", "{\"object\":\"customer\"}");

        assertThat(lookup.options()).isEqualTo(new Relation("customer", "", Map.of(), OnDelete.RESTRICT, false));
    }

    @Test
    void everyOptionCanBeGiven() {
        var lookup = configure("lookup", """
                {"object":"quote","relationName":"lines","relationLabel":{"zh-CN":"明细"},"onDelete":"cascade","owned":true}
                """);

        assertThat(lookup.options())
                .isEqualTo(new Relation("quote", "lines", Map.of("zh-CN", "明细"), OnDelete.CASCADE, true));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(violations("lookup", "{\"onDelete\":\"drop\",\"owned\":\"yes\",\"colour\":1}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/options/object", "required"),
                        tuple("/options/onDelete", "unknown_choice"),
                        tuple("/options/owned", "wrong_type"),
                        tuple("/options/colour", "unknown_property"));
    }

    @Test
    void numbersAndTextsHaveLimits() {
        assertThat(violations("text", "{\"maxLength\":0}"))
                .extracting(Violation::code)
                .containsExactly("out_of_range");
        assertThat(violations("text", "{\"maxLength\":2.5}"))
                .extracting(Violation::code)
                .containsExactly("wrong_type");
        assertThat(violations("text", "{\"maxLength\":99999999999}"))
                .extracting(Violation::code)
                .containsExactly("wrong_type");
        assertThat(violations("picklist", "{\"picklist\":\"\"}"))
                .extracting(Violation::code)
                .containsExactly("out_of_range");
        assertThat(violations("text", "[]")).extracting(Violation::code).containsExactly("wrong_type");
    }

    @Test
    void optionsThatContradictEachOtherAreRefused() {
        assertThat(violations("number", "{\"min\":5,\"max\":4.5}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/options/max", "too_small"));
        assertThat(violations("currency", "{\"currency\":\"RMB\"}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/options/currency", "unknown_currency"));
        assertThat(violations("autoNumber", "{\"pattern\":\"KH-{YYYY}\"}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/options/pattern", "counter_count"));
    }

    @Test
    void anUnknownTypeIsRefusedWithTheKnownOnes() {
        assertThat(violations("colour", "{}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/type", "unknown_field_type"));
    }

    private ConfiguredType<?> configure(String type, String options) {
        return types.configure(type, JSON.readTree(options));
    }

    private List<Violation> violations(String type, String options) {
        var problem = new java.util.concurrent.atomic.AtomicReference<List<Violation>>(List.of());
        assertThatThrownBy(() -> configure(type, options))
                .isInstanceOfSatisfying(Problem.class, refused -> problem.set(refused.violations()));
        return problem.get();
    }

    private static FieldTypes types() {
        try (var context = new AnnotationConfigApplicationContext("io.fangyuan.fieldtype")) {
            return context.getBean(FieldTypes.class);
        }
    }
}
