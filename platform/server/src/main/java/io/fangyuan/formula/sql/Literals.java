package io.fangyuan.formula.sql;

import io.fangyuan.formula.Type;
import io.fangyuan.formula.jvm.Decimals;
import io.fangyuan.value.Value;
import java.util.List;

/** Values as binds, each cast to the SQL type of its own. */
final class Literals {

    private Literals() {}

    /** The SQL type that holds values of {@code type}. */
    static String sqlType(Type type) {
        return switch (type) {
            case Type.Text _, Type.Picklist _, Type.Null _ -> "text";
            case Type.Number _ -> "numeric";
            case Type.Bool _ -> "boolean";
            case Type.Date _ -> "date";
            case Type.DateTime _ -> "timestamptz";
            case Type.Time _ -> "time";
            case Type.Reference _ -> "bigint";
            case Type.MultiPicklist _ -> "text[]";
        };
    }

    /** The value as an expression. */
    static Sql bind(Value value, Type type) {
        if (value.isBlank()) {
            return Sql.plain("null::" + sqlType(type), List.of(), true);
        }
        return Sql.plain("?::" + sqlType(type), List.of(java(value)), false);
    }

    /** The values as an array. */
    static Sql array(List<Value> values, Type type) {
        var cast = "?::" + (type instanceof Type.Reference ? "bigint[]" : "text[]");
        var whole = isText(type) || type instanceof Type.Reference ? cast : cast + "::" + sqlType(type) + "[]";
        Object array = type instanceof Type.Reference
                ? values.stream()
                        .mapToLong(value -> ((Value.Reference) value).id())
                        .toArray()
                : values.stream().map(Literals::plain).toArray(String[]::new);
        return Sql.plain(whole, List.of(array), false);
    }

    private static boolean isText(Type type) {
        return sqlType(type).equals("text");
    }

    private static String plain(Value value) {
        return value instanceof Value.Number(var number)
                ? Decimals.plain(number)
                : java(value).toString();
    }

    private static Object java(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number;
            case Value.Bool(var bool) -> bool;
            case Value.Date(var date) -> date;
            case Value.DateTime(var instant) -> instant;
            case Value.Time(var time) -> time.toString();
            case Value.Reference(var id) -> id;
            case Value.Many(var values) -> values.stream().map(Literals::plain).toArray(String[]::new);
            case Value.Blank _ -> throw new IllegalArgumentException("blank is written as null");
        };
    }
}
