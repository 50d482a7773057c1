package io.fangyuan.record;

import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One key of an order in SQL. Text sorts as Chinese readers expect (pinyin), a picklist in the order of its values, a
 * look-up by the name of what it points at; blank is last in both directions.
 *
 * @param expression what is compared
 * @param filled whether no record of the query is blank there
 */
record SortKey(Sql expression, Compared compared, boolean descending, boolean filled) {
    private static final String PINYIN = " collate \"zh-Hans-CN-x-icu\"";

    /** As what the values of a key are compared. */
    enum Compared {
        TEXT("text"),
        NUMBER("numeric"),
        BOOL("boolean"),
        MOMENT("timestamptz"),
        PLACE("int"),
        ID("bigint");

        private final String sqlType;

        Compared(String sqlType) {
            this.sqlType = sqlType;
        }

        static Compared of(Field field) {
            return switch (SlotFamily.of(field.kind())) {
                case TEXT -> TEXT;
                case NUMBER -> NUMBER;
                case BOOL -> BOOL;
                case MOMENT -> MOMENT;
                case REFERENCE, MANY -> throw new IllegalArgumentException(field.name() + " has no order");
            };
        }

        /** What a cursor's text stands for; text that cannot have come from a cursor is a problem of the request. */
        Object read(String text) {
            try {
                return switch (this) {
                    case TEXT -> text;
                    case NUMBER -> new BigDecimal(text);
                    case BOOL -> text.equals("true");
                    case MOMENT -> Instant.parse(text);
                    case PLACE -> Integer.valueOf(text);
                    case ID -> Long.valueOf(text);
                };
            } catch (NumberFormatException | DateTimeException e) {
                throw new Problem(ProblemCode.INVALID_CURSOR);
            }
        }
    }

    static SortKey of(Sort sort, QueryScope scope) {
        return of(List.of(sort.field()), sort.descending(), scope);
    }

    private static SortKey of(List<String> path, boolean descending, QueryScope scope) {
        if (path.equals(List.of(SystemFields.CREATED_AT))) {
            return ofCreation(descending);
        }
        Field field = scope.joins().field(path);
        if (field.target().isPresent()) {
            return of(towardsName(path, scope), descending, scope);
        }
        String column = scope.joins().column(path);
        Optional<Picklist> picklist = field.picklist().flatMap(scope::picklist);
        if (picklist.isPresent()) {
            String[] names =
                    picklist.get().values().stream().map(Picklist.Choice::name).toArray(String[]::new);
            Sql place = Sql.of("array_position(?::text[], " + column + ")", (Object) names);
            return new SortKey(place, Compared.PLACE, descending, false);
        }
        return new SortKey(Sql.of(column), Compared.of(field), descending, false);
    }

    /** Ids are given in the order of time: the primary key has the order that a list of the newest is read in. */
    private static SortKey ofCreation(boolean descending) {
        return new SortKey(Sql.of(Joins.ROOT + ".id"), Compared.ID, descending, true);
    }

    private static List<String> towardsName(List<String> path, QueryScope scope) {
        List<String> longer = new ArrayList<>(path);
        longer.add(scope.joins().table(path).type().nameField().name());
        return longer;
    }

    /** The same key where only records are asked for that have a value there. */
    SortKey amongFilled() {
        return new SortKey(expression, compared, descending, true);
    }

    /** The same key where only records are asked for that have none. */
    SortKey amongBlank() {
        return new SortKey(Sql.of("null::" + compared.sqlType), compared, descending, false);
    }

    /** That a record has no value there. */
    Sql isBlank() {
        return around("", " is null");
    }

    /** That a record has a value there. */
    Sql isFilled() {
        return around("", " is not null");
    }

    /** What stands in {@code order by}. */
    Sql order() {
        return around("", direction());
    }

    /** What stands in {@code order by} behind what is compared. */
    String direction() {
        return collation() + (descending ? " desc" : "") + (filled ? "" : " nulls last");
    }

    /** The value that {@code column} holds as text for a cursor, in the form that {@link Compared#read} understands. */
    String cursorText(String column) {
        return compared == Compared.MOMENT
                ? "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"
                : "(" + column + ")::text";
    }

    /** That a record stands at the same place as the cursor. */
    Sql same(@Nullable String value) {
        return value == null ? isBlank() : compare(" = ", value);
    }

    /** That a record stands behind the cursor; nothing stands behind blank. */
    Sql behind(@Nullable String value) {
        if (value == null) {
            return Sql.of("false");
        }
        Sql further = compare(descending ? " < " : " > ", value);
        return filled
                ? further
                : new SqlBuilder()
                        .sql("(")
                        .add(further)
                        .sql(" or ")
                        .add(isBlank())
                        .sql(")")
                        .build();
    }

    /** That a record stands at the cursor's place or behind it, for an index to begin there; of a filled key only. */
    Sql from(String value) {
        return compare(descending ? " <= " : " >= ", value);
    }

    private Sql compare(String sign, String value) {
        return new SqlBuilder()
                .add(expression)
                .sql(sign)
                .bind(compared.read(value))
                .sql("::" + compared.sqlType + collation())
                .build();
    }

    private Sql around(String before, String after) {
        return new SqlBuilder().sql(before).add(expression).sql(after).build();
    }

    private String collation() {
        return compared == Compared.TEXT ? PINYIN : "";
    }
}
