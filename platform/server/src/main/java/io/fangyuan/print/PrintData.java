package io.fangyuan.print;

import io.fangyuan.formula.EvaluationContext;
import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.formula.Type;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.value.Value;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a viewer may read of a record and its lines, asked for by place-holders.
 *
 * @param lines in their order, by relation
 */
record PrintData(Viewer viewer, EvaluationContext context, Row record, Map<String, List<Row>> lines) {

    int count(String relation) {
        return lines.getOrDefault(relation, List.of()).size();
    }

    /** What the pieces of a cell come to for one line, counted from 0: a single place-holder keeps its kind of value. */
    CellValue value(List<PlaceHolder> pieces, int line) {
        if (pieces.size() == 1) {
            return value(pieces.getFirst(), line);
        }
        return new CellValue.Text(
                pieces.stream().map(piece -> value(piece, line).text()).collect(Collectors.joining()));
    }

    private CellValue value(PlaceHolder piece, int line) {
        return switch (piece) {
            case PlaceHolder.Words(var text) -> new CellValue.Text(text);
            case PlaceHolder.LineNumber(var relation) ->
                line < count(relation) ? value(Value.number(line + 1L), Type.NUMBER) : CellValue.EMPTY;
            case PlaceHolder.Computed computed ->
                computed.relation()
                        .map(relation -> lines.getOrDefault(relation, List.of()))
                        .map(rows -> line < rows.size() ? value(computed, rows.get(line)) : CellValue.EMPTY)
                        .orElseGet(() -> value(computed, record));
        };
    }

    /** A field by itself is empty where it is blank; in a computation a blank number is zero, as in any formula. */
    private CellValue value(PlaceHolder.Computed computed, Row row) {
        Path name = TemplatePlan.name(viewer.snapshot(), computed).orElse(null);
        if (name != null) {
            return value(row.value(name), Type.TEXT);
        }
        if (computed.formula().tree() instanceof Expression.Field(var path, var type, var _, var _)
                && path.root() == Path.Root.RECORD) {
            return value(row.value(path), type);
        }
        return switch (computed.formula().evaluator().evaluate(row, context)) {
            case Outcome.Result(var value) -> value(value, computed.formula().type());
            case Outcome.Fault _ -> CellValue.EMPTY;
        };
    }

    private CellValue value(Value value, Type type) {
        return switch (value) {
            case Value.Blank _ -> CellValue.EMPTY;
            case Value.Text(var text) -> new CellValue.Text(label(text, type));
            case Value.Number(var number) -> new CellValue.Number(number);
            case Value.Bool(var bool) -> new CellValue.YesNo(bool);
            case Value.Date(var date) -> new CellValue.Day(date);
            case Value.DateTime(var instant) -> new CellValue.Moment(LocalDateTime.ofInstant(instant, context.zone()));
            case Value.Time(var time) -> new CellValue.Clock(time);
            case Value.Reference _ -> CellValue.EMPTY;
            case Value.Many(var values) ->
                new CellValue.Text(
                        values.stream().map(each -> value(each, type).text()).collect(Collectors.joining("、")));
        };
    }

    private String label(String text, Type type) {
        String picklist = switch (type) {
            case Type.Picklist(var name) -> name;
            case Type.MultiPicklist(var name) -> name;
            case Type.Text _, Type.Number _, Type.Bool _, Type.Date _, Type.DateTime _ -> "";
            case Type.Time _, Type.Reference _, Type.Null _ -> "";
        };
        return viewer.snapshot()
                .picklist(picklist)
                .flatMap(list -> list.find(text))
                .map(Picklist.Choice::label)
                .map(label -> label.in(viewer.locale()))
                .orElse(text);
    }
}
