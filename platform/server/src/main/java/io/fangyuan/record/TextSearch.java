package io.fangyuan.record;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The condition that a record contains a text. The token index narrows the candidates; the fields themselves are read
 * again, and only as far as the viewer may read them, so a hit never tells of a hidden value.
 */
final class TextSearch {
    /** The full-width forms of ASCII stand behind this code point in its order. */
    private static final int FULL_WIDTH = 0xFF00;

    private TextSearch() {}

    /** Empty when there is nothing to search for. */
    static Optional<Sql> condition(Viewer viewer, RecordTable table, QueryScope scope, String text) {
        String sought = SearchTokens.normalise(text).strip();
        if (sought.isEmpty()) {
            return Optional.empty();
        }
        if (!table.type().system() && sought.codePointCount(0, sought.length()) == 1) {
            return Optional.of(
                    Access.mayReadName(viewer, table.type())
                            ? nameBeginsWith(scope.name(table, Joins.ROOT), sought.codePointAt(0))
                            : Sql.of("false"));
        }
        var sql = new SqlBuilder();
        if (!table.type().system()) {
            tokens(viewer, table, sought, sql);
        }
        return Optional.of(sql.add(contained(viewer, table, scope, sought)).build());
    }

    /** In any spelling that normalises to the character, each of which the index over names finds. */
    private static Sql nameBeginsWith(String name, int sought) {
        int capital = Character.toUpperCase(sought);
        var sql = new SqlBuilder().sql("(false");
        IntStream.of(sought, capital, fullWidth(sought), fullWidth(capital))
                .distinct()
                .forEach(point -> sql.sql(" or " + name + " like ").bind(escaped(Character.toString(point)) + "%"));
        return sql.sql(")").build();
    }

    private static int fullWidth(int point) {
        return point > ' ' && point <= '~' ? point - ' ' + FULL_WIDTH : point;
    }

    private static void tokens(Viewer viewer, RecordTable table, String sought, SqlBuilder sql) {
        long[] tokens = SearchTokens.of(viewer.binding().tenant(), table.type().id(), List.of(sought));
        if (tokens.length > 0) {
            sql.sql("r.id in (select s.rec_id from " + viewer.binding().cell() + ".search s where s.tenant_id = ");
            sql.bind(viewer.binding().tenant().value());
            sql.sql(" and s.object_id = " + table.type().id() + " and s.q @> ")
                    .bind(tokens)
                    .sql(") and ");
        }
    }

    private static Sql contained(Viewer viewer, RecordTable table, QueryScope scope, String sought) {
        List<Field> searched = table.fields().stream()
                .filter(field -> SaveStatement.isSearched(table.type(), field))
                .filter(field -> Access.mayRead(viewer, table.type(), field))
                .toList();
        var sql = new SqlBuilder().sql("(false");
        for (Field field : searched) {
            sql.sql(" or position(").bind(sought).sql("::text in lower(normalize(");
            sql.sql(scope.joins().column(List.of(field.name()))).sql(", nfkc) collate \"und-x-icu\")) > 0");
        }
        return sql.sql(")").build();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
