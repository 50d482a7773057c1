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

@Title(zh = "电子邮箱", en = "E-mail")
@Description(zh = "一个电子邮箱地址", en = "One e-mail address")
@Component
class EmailType implements FieldType<EmailType.Options> {
    private static final int MAX_LENGTH = 254;
    /** A local part of 1–64 characters and a domain of at least two labels; quoted local parts and bare hosts are not for CRM. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\s@\"(),:;<>\\[\\\\\\].]+(\\.[^\\s@\"(),:;<>\\[\\\\\\].]+)*@"
                    + "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}]");

    private static final int MAX_LOCAL_PART = 64;

    record Options() {}

    @Override
    public String name() {
        return "email";
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
        String address = TextInput.line(json, MAX_LENGTH);
        if (!ADDRESS.matcher(address).matches() || address.indexOf('@') > MAX_LOCAL_PART) {
            throw new InvalidValue("not_an_email");
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
    public boolean canBeSearched() {
        return true;
    }

    @Override
    public List<Example<Options>> examples() {
        var none = new Options();
        return List.of(
                accepted(none, "\"li.qian@huadong-steel.cn\"", new Value.Text("li.qian@huadong-steel.cn")),
                accepted(
                        none,
                        "\" Wang+crm@Example.COM \"",
                        new Value.Text("Wang+crm@Example.COM"),
                        "\"Wang+crm@Example.COM\""),
                accepted(none, "\"李倩@例子.中国\"", new Value.Text("李倩@例子.中国")),
                refused(none, "\"li.qian\"", "not_an_email"),
                refused(none, "\"li@localhost\"", "not_an_email"),
                refused(none, "\"li@qian@example.cn\"", "not_an_email"),
                refused(none, "\"li..qian@example.cn\"", "not_an_email"),
                refused(none, "\"a@b.cn,c@d.cn\"", "not_an_email"),
                refused(none, "\"" + "a".repeat(65) + "@example.cn\"", "not_an_email"),
                refused(none, "\"a@" + "b".repeat(260) + ".cn\"", "too_long"));
    }
}
