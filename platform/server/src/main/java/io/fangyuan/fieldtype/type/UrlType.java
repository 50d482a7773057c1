package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.FieldType;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

@Title(zh = "网址", en = "Web address")
@Description(zh = "以 http:// 或 https:// 开头的网址", en = "An address that begins with http:// or https://")
@Component
class UrlType implements FieldType<UrlType.Options> {
    private static final int MAX_LENGTH = 500;
    private static final String HOST = "[\\p{L}\\p{N}]([\\p{L}\\p{N}.-]{0,251}[\\p{L}\\p{N}])?(:[0-9]{1,5})?";
    private static final String REST = "([/?#][^\\s<>\"`{}|\\\\^]*)?";
    /** No user name before the host (it serves to disguise where a link leads) and no scheme that runs a program. */
    private static final Pattern ADDRESS = Pattern.compile("(?i:https?)://" + HOST + REST);

    private static final Pattern WITHOUT_SCHEME = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+" + REST);

    record Options() {}

    @Override
    public String name() {
        return "url";
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
        String text = TextInput.line(json, MAX_LENGTH);
        String address = WITHOUT_SCHEME.matcher(text).matches() ? "https://" + text : text;
        if (!ADDRESS.matcher(address).matches()) {
            throw new InvalidValue("not_a_url");
        }
        return new Value.Text(address);
    }

    @Override
    public JsonNode write(Value value, Options options) {
        return StringNode.valueOf(((Value.Text) value).text());
    }

    @Override
    public boolean canBeUnique() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var none = new Options();
        return List.of(
                accepted(
                        none,
                        "\"https://www.example.com.cn/产品?id=3#top\"",
                        new Value.Text("https://www.example.com.cn/产品?id=3#top")),
                accepted(none, "\"http://10.0.0.8:8080\"", new Value.Text("http://10.0.0.8:8080")),
                accepted(
                        none,
                        "\"www.example.cn\"",
                        new Value.Text("https://www.example.cn"),
                        "\"https://www.example.cn\""),
                refused(none, "\"javascript:alert(1)\"", "not_a_url"),
                refused(none, "\"https://www.bank.cn@evil.example\"", "not_a_url"),
                refused(none, "\"ftp://example.cn\"", "not_a_url"),
                refused(none, "\"https://\"", "not_a_url"),
                refused(none, "\"not an address\"", "not_a_url"));
    }
}
