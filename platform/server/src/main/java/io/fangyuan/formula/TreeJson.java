package io.fangyuan.formula;

import io.fangyuan.formula.Expression.And;
import io.fangyuan.formula.Expression.Arithmetic;
import io.fangyuan.formula.Expression.Call;
import io.fangyuan.formula.Expression.Comparison;
import io.fangyuan.formula.Expression.Concatenation;
import io.fangyuan.formula.Expression.Constant;
import io.fangyuan.formula.Expression.Field;
import io.fangyuan.formula.Expression.In;
import io.fangyuan.formula.Expression.Negation;
import io.fangyuan.formula.Expression.Not;
import io.fangyuan.formula.Expression.Or;
import io.fangyuan.formula.function.Functions;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.value.Value;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a tree as schemas/formula-tree.schema.json describes it: maps, lists, strings, whole numbers, booleans. */
final class TreeJson {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private TreeJson() {}

    static Map<String, Object> write(Expression expression) {
        return switch (expression) {
            case Constant(var value, var type) -> constant(value, type);
            case Field field -> field(field);
            case And(var operands) -> node("and", "operands", write(operands));
            case Or(var operands) -> node("or", "operands", write(operands));
            case Concatenation(var operands) -> node("concatenation", "operands", write(operands));
            case Not(var operand) -> node("not", "operand", write(operand));
            case Negation(var operand) -> node("negation", "operand", write(operand));
            case Comparison(var operator, var left, var right) ->
                node("comparison", "operator", operator.sign(), "left", write(left), "right", write(right));
            case In(var operand, var choices) ->
                node(
                        "in",
                        "operand",
                        write(operand),
                        "choices",
                        choices.stream().map(TreeJson::value).toList());
            case Arithmetic arithmetic -> arithmetic(arithmetic);
            case Call call -> call(call);
        };
    }

    private static List<Object> write(List<Expression> expressions) {
        return expressions.stream().<Object>map(TreeJson::write).toList();
    }

    private static Map<String, Object> constant(Value value, Type type) {
        var node = node("constant", "type", type.word());
        if (!value.isBlank()) {
            node.put("value", value(value));
        }
        return node;
    }

    private static Map<String, Object> field(Field field) {
        var path = field.path();
        var root = path.root().name().toLowerCase(Locale.ROOT);
        var node = node(
                "field",
                "root",
                root,
                "path",
                path.names(),
                "type",
                field.type().word());
        if (!field.whenBlank().isBlank()) {
            node.put("whenBlank", value(field.whenBlank()));
        }
        if (field.prior()) {
            node.put("prior", true);
        }
        return node;
    }

    private static Map<String, Object> arithmetic(Arithmetic arithmetic) {
        return node(
                "arithmetic",
                "operator",
                arithmetic.operator().sign(),
                "left",
                write(arithmetic.left()),
                "right",
                write(arithmetic.right()),
                "leftType",
                arithmetic.left().type().word(),
                "type",
                arithmetic.type().word(),
                "column",
                arithmetic.position().column());
    }

    private static Map<String, Object> call(Call call) {
        var node = node(
                "call",
                "function",
                call.function(),
                "arguments",
                write(call.arguments()),
                "type",
                call.type().word(),
                "column",
                call.position().column());
        node.putAll(Functions.computed(call).json(call));
        return node;
    }

    private static Object value(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> Decimals.plain(number);
            case Value.Bool(var bool) -> bool;
            case Value.Date(var date) -> date.toString();
            case Value.DateTime(var instant) -> MOMENT.format(instant);
            case Value.Time(var time) -> TIME.format(time);
            case Value.Reference(var id) -> Long.toString(id);
            case Value.Many(var values) -> values.stream().map(TreeJson::value).toList();
            case Value.Blank _ -> throw new IllegalArgumentException("blank is left out");
        };
    }

    /** A node of this kind with these properties, name and value by turns. */
    private static Map<String, Object> node(String kind, Object... properties) {
        var node = new LinkedHashMap<String, Object>();
        node.put("node", kind);
        for (int i = 0; i < properties.length; i += 2) {
            node.put((String) properties[i], properties[i + 1]);
        }
        return node;
    }
}
