package io.fangyuan.formula;

import io.fangyuan.value.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The record of a case as a row of PostgreSQL, with its dates kept in one way or the other. */
final class SqlWorld implements Columns {
    private final Connection connection;
    private final Map<String, FormulaCase.Typed> fields;
    private final List<String> paths;
    private final Kept datesKept;

    SqlWorld(Connection connection, FormulaCase formulaCase, Kept datesKept) {
        this.connection = connection;
        this.fields = formulaCase.fields();
        this.paths = List.copyOf(fields.keySet());
        this.datesKept = datesKept;
    }

    @Override
    public Column column(Path path) {
        var name = String.join(".", path.names());
        boolean isDate = fields.get(name).word().equals("date");
        return new Column("r.f" + paths.indexOf(name), isDate ? datesKept : Kept.NATIVELY);
    }

    /** The value that the expression has for the row. */
    Value value(SqlFragment expression, Type type) throws SQLException {
        try (var statement = prepare("select " + expression.text() + " " + row(), expression.binds());
                var result = statement.executeQuery()) {
            result.next();
            return SqlValues.read(result, 1, type);
        }
    }

    /** Whether the row is among those that the condition chooses. */
    boolean holds(SqlFragment condition) throws SQLException {
        var query = "select count(*) from (select 1 " + row() + " where " + condition.text() + ") chosen";
        try (var statement = prepare(query, condition.binds());
                var result = statement.executeQuery()) {
            result.next();
            return result.getInt(1) == 1;
        }
    }

    private String row() {
        var columns = new ArrayList<String>(List.of("1 as one"));
        for (var path : paths) {
            columns.add(SqlValues.literal(fields.get(path).value(), sqlType(path)) + " as f" + paths.indexOf(path));
        }
        return "from (select " + String.join(", ", columns) + " offset 0) r";
    }

    private String sqlType(String path) {
        var word = fields.get(path).word();
        return word.equals("date") && datesKept == Kept.AS_UTC_MIDNIGHT ? "timestamptz" : SqlValues.sqlType(word);
    }

    private PreparedStatement prepare(String sql, List<Object> binds) throws SQLException {
        var statement = connection.prepareStatement(sql);
        SqlValues.bind(statement, binds);
        return statement;
    }
}
