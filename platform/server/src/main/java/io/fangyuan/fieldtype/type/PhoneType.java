package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Only the writing is made uniform; which numbers are right is for the tenant's rules to say. */
@Title(zh = "电话", en = "Phone")
@Description(
        zh = "手机或固定电话；全角数字、空格和分隔号会统一",
        en = "A mobile or fixed-line number; full-width digits, spaces and dashes are made uniform")
@Component
class PhoneType implements FieldType<PhoneType.Options> {
    private static final int MAX_LENGTH = 40;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212\\u30fc]");
    private static final Pattern GROUPED_MOBILE = Pattern.compile("1\\d{2}-\\d{4}-\\d{4}");

    record Options() {}

    @Override
    public String name() {
        return "phone";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public ValueKind kind(Options options) {
        return ValueKind.TEXT;
    }

    @Override
    public Value read(JsonNode json, Options options, Choices choices) {
        return Value.text(uniform(TextInput.line(json, MAX_LENGTH)));
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public boolean canBeUnique() {
        return true;
    }

    /** The digits alone, so 0571-88886666 and 057188886666 are the same number. */
    @Override
    public String uniqueKey(Value value) {
        String key = FieldType.super.uniqueKey(value);
        String digits = key.replaceAll("[^0-9+]", "");
        return digits.isEmpty() ? key : digits;
    }

    @Override
    public boolean canBeSearched() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var none = new Options();
        return List.of(
                accepted(none, "\"13812345678\"", new Value.Text("13812345678")),
                accepted(none, "\"１３８ 1234\u30005678\"", new Value.Text("13812345678"), "\"13812345678\""),
                accepted(none, "\"138-1234—5678\"", new Value.Text("13812345678"), "\"13812345678\""),
                accepted(none, "\"0571－8888 6666\"", new Value.Text("0571-88886666"), "\"0571-88886666\""),
                accepted(none, "\"+86 21 6888 1234\"", new Value.Text("+862168881234"), "\"+862168881234\""),
                accepted(none, "\"400-800-1234转8\"", new Value.Text("400-800-1234转8")),
                accepted(none, "\"12345678901\"", new Value.Text("12345678901")),
                refused(none, "13812345678", "not_a_text"),
                refused(none, "\"" + "1".repeat(41) + "\"", "too_long"));
    }

    private static String uniform(String text) {
        String ascii = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String dashed = DASHES.matcher(SPACES.matcher(ascii).replaceAll("")).replaceAll("-");
        return GROUPED_MOBILE.matcher(dashed).matches() ? dashed.replace("-", "") : dashed;
    }
}
