package io.fangyuan.bench.formula;

import io.fangyuan.formula.Choice;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The record that formulas are evaluated on, as both engines know it. */
final class Deal implements Scope, Row {
    private static final Map<String, Type> TYPES = Map.of(
            "amount", Type.NUMBER,
            "cost", Type.NUMBER,
            "quantity", Type.NUMBER,
            "discount", Type.NUMBER,
            "revenue", Type.NUMBER,
            "vip", Type.BOOL,
            "name", Type.TEXT,
            "phone", Type.TEXT,
            "level", Type.TEXT,
            "status", Type.TEXT);

    private final Map<Path, Value> values = new HashMap<>();
    private final Map<String, Object> plain = new HashMap<>();

    Deal() {
        number("amount", "48500.50");
        number("cost", "31200.00");
        number("quantity", "12");
        number("discount", "0.08");
        number("revenue", "62000000");
        put("vip", new Value.Bool(false), false);
        text("name", "恒泰精密机械有限公司");
        text("phone", "13857112233");
        text("level", "A");
        text("status", "won");
    }

    private void number(String name, String number) {
        put(name, new Value.Number(new BigDecimal(number)), new BigDecimal(number));
    }

    private void text(String name, String text) {
        put(name, new Value.Text(text), text);
    }

    private void put(String name, Value value, Object same) {
        values.put(Path.of(name), value);
        plain.put(name, same);
    }

    /** The fields as plain Java values. */
    Map<String, Object> plain() {
        return plain;
    }

    @Override
    public Value value(Path path) {
        return values.getOrDefault(path, Value.BLANK);
    }

    @Override
    public Optional<FieldRef> field(String object, String name) {
        return Optional.ofNullable(TYPES.get(name)).map(type -> new FieldRef(object, name, name, type));
    }

    @Override
    public Optional<Choice> choice(String picklist, String name) {
        return Optional.empty();
    }

    @Override
    public List<String> activeChoices(String picklist) {
        return List.of();
    }

    @Override
    public boolean picklistExists(String picklist) {
        return false;
    }
}
