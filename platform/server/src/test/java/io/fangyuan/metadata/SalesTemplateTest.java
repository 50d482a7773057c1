package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Row;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.StringNode;

/** The rules of the sales template say what they are meant to say. */
class SalesTemplateTest {
    private static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    private static final Snapshot SALES = TemplateSnapshot.of("sales");

    @ParameterizedTest
    @CsvSource({
        "13812345678, saved",
        "138-1234-5678, saved",
        "１９９12345678, saved",
        "19212345678, saved",
        "12345678901, refused",
        "14012345678, refused",
        "1381234567, refused",
        "138123456789, refused",
        "0571-88886666, refused",
        "+8613812345678, refused",
    })
    void aMobileNumberHasElevenDigitsAndAnAllocatedRange(String number, String outcome) {
        assertThat(verdict("customer", "mobile", number, "mobileFormat")).isEqualTo(outcome);
        assertThat(verdict("contact", "mobile", number, "mobileFormat")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "8888666, saved",
        "88886666, saved",
        "0571-88886666, saved",
        "010-88886666, saved",
        "01088886666, saved",
        "0571-88886666-801, saved",
        "0571-88886666转801, saved",
        "888866, refused",
        "888866669, refused",
        "0571-888866669, refused",
        "13812345678, refused",
        "12345678901, refused",
    })
    void aLandlineNumberHasSevenOrEightDigits(String number, String outcome) {
        assertThat(verdict("customer", "phone", number, "landlineFormat")).isEqualTo(outcome);
        assertThat(verdict("contact", "phone", number, "landlineFormat")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "salesperson, 0.1, saved",
        "salesperson, 0.105, refused",
        "salesManager, 0.105, saved",
    })
    void salespeopleGiveATenthAtMost(String role, String discount, String outcome) {
        var customer = Map.of("discount", read("customer", "discount", discount));

        assertThat(verdict("customer", "discountOfSalesperson", customer, role)).isEqualTo(outcome);
    }

    private static String verdict(String object, String field, String input, String rule) {
        return verdict(object, rule, Map.of(field, read(object, field, input)), "salesperson");
    }

    private static String verdict(String object, String name, Map<String, Value> values, String role) {
        var rule = SALES.object(object).rules().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        return isRefused(rule, path -> values.getOrDefault(path.first(), Value.BLANK), role) ? "refused" : "saved";
    }

    private static boolean isRefused(ValidationRule rule, NewRecord values, String role) {
        var context = new EvaluationContext(NOON, TemplateSnapshot.ZONE, _ -> new Value.Text(role), _ -> Value.BLANK);
        return rule.condition().evaluator().evaluate(values, context).isTrue();
    }

    private static Value read(String object, String field, String input) {
        return SALES.object(object).field(field).read(StringNode.valueOf(input), Choices.ANY);
    }

    /** A record that is being created. */
    private interface NewRecord extends Row {
        @Override
        default boolean isNew() {
            return true;
        }
    }
}
