package io.fangyuan.record;

import io.fangyuan.fieldtype.Choices;
import io.fangyuan.fieldtype.InvalidValue;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Outcome;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Row;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantDatabase;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Shows an author what a formula does before it is published: on values typed for a new record, and on the latest records
 * that are there. The viewer's snapshot may be one with a draft applied.
 */
@Component
public final class FormulaTester {
    private final TenantDatabase database;
    private final Slots slots;

    FormulaTester(TenantDatabase database, Slots slots) {
        this.database = database;
        this.slots = slots;
    }

    /** What came of typed values: an outcome, or why they are no values of their fields. */
    public sealed interface Sample {
        record Evaluated(Outcome outcome) implements Sample {}

        record Unreadable(List<Violation> violations) implements Sample {}
    }

    /** How many of the latest records were looked at, and those for which a condition is true. */
    public record Latest(int checked, List<FoundRecord> matched) {}

    /** Evaluates the formula on a new record with these values. */
    public Sample sample(Viewer viewer, ObjectType type, Formula formula, Map<String, JsonNode> json) {
        Map<String, Value> values = new HashMap<>();
        List<Violation> violations = new ArrayList<>();
        json.forEach((name, node) -> type.find(name).ifPresent(field -> {
            try {
                values.put(name, field.read(node, Choices.ANY));
            } catch (InvalidValue e) {
                violations.add(Violation.of("/values/" + name, e.code(), e.params()));
            }
        }));
        return violations.isEmpty()
                ? new Sample.Evaluated(formula.evaluator().evaluate(new Typed(values), Contexts.of(viewer)))
                : new Sample.Unreadable(violations);
    }

    private record Typed(Map<String, Value> values) implements Row {
        @Override
        public Value value(Path path) {
            return path.isOwn() ? values.getOrDefault(path.first(), Value.BLANK) : Value.BLANK;
        }

        @Override
        public boolean isNew() {
            return true;
        }
    }

    /** The latest {@code most} records that the viewer may read, and those of them for which the condition is true. */
    public Latest latest(Viewer viewer, ObjectType type, Formula condition, int most) {
        return database.bound(viewer.binding().tenant(), viewer.binding().cell(), tx -> {
            TenantTables tables = slots.planned(viewer.snapshot(), tx);
            int checked = find(viewer, tables, type, most, tx).size();
            var matching = select(viewer, tables, type, most, tx)
                    .where(condition.tree())
                    .page(most)
                    .of(viewer);
            var matched = tx.query(matching.sql(), matching.reader());
            return new Latest(
                    checked, matched.stream().map(SelectStatement.Found::record).toList());
        });
    }

    private static List<SelectStatement.Found> find(
            Viewer viewer, TenantTables tables, ObjectType type, int most, TenantTransaction tx) {
        var all = select(viewer, tables, type, most, tx).page(most).of(viewer);
        return tx.query(all.sql(), all.reader());
    }

    private static SelectStatement select(
            Viewer viewer, TenantTables tables, ObjectType type, int most, TenantTransaction tx) {
        RecordTable table = tables.of(type);
        return SelectStatement.readable(viewer, tables, table, List.of(type.nameField()))
                .where(newest(viewer, type, most, tx));
    }

    private static Sql newest(Viewer viewer, ObjectType type, int most, TenantTransaction tx) {
        return new SqlBuilder()
                .sql("r.id in (select n.id from %s.rec n where n.tenant_id = ".formatted(tx.cell()))
                .bind(viewer.binding().tenant().value())
                .sql(" and n.object_id = %d and n.deleted_at is null order by n.id desc limit %d)"
                        .formatted(type.id(), most))
                .build();
    }
}
