package io.fangyuan.record;

import io.fangyuan.formula.FormulaSql;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PublishCheck;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.ValidationRule;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.TenantDirectory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What a release would mean for the records that are there: how many a new rule would refuse, how many a newly required
 * field finds blank, how many records or values a removed object or field takes out of sight, and values that are not
 * unique.
 */
@Component
class DataCheck implements PublishCheck {
    private final Slots slots;
    private final TenantDirectory tenants;
    private final Clock clock;

    DataCheck(Slots slots, TenantDirectory tenants, Clock clock) {
        this.slots = slots;
        this.tenants = tenants;
        this.clock = clock;
    }

    @Override
    public List<Finding> check(Snapshot before, Snapshot candidate, TenantTransaction tx) {
        List<Finding> findings = new ArrayList<>();
        var look = new Look(slots.planned(candidate, tx), slots.planned(before, tx), tx);
        for (ObjectType type : candidate.objects()) {
            Optional<ObjectType> old = before.findObject(type.name());
            if (!type.system() && old.isPresent() && old.get() != type) {
                type.rules().forEach(rule -> look.rule(old.get(), type, rule).ifPresent(findings::add));
                type.fields()
                        .forEach(field -> look.required(old.get(), type, field).ifPresent(findings::add));
                type.fields()
                        .forEach(field -> look.unique(old.get(), type, field).ifPresent(findings::add));
                old.get()
                        .fields()
                        .forEach(field -> look.removed(old.get(), type, field).ifPresent(findings::add));
            }
        }
        for (ObjectType old : before.objects()) {
            if (candidate.findObject(old.name()).isEmpty()) {
                look.removed(old).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private final class Look {
        private final TenantTables candidate;
        private final TenantTables before;
        private final TenantTransaction tx;

        Look(TenantTables candidate, TenantTables before, TenantTransaction tx) {
            this.candidate = candidate;
            this.before = before;
            this.tx = tx;
        }

        /** A rule that is new, changed or switched on, and the records it would refuse if they were saved now. */
        Optional<Finding> rule(ObjectType old, ObjectType type, ValidationRule rule) {
            boolean known = old.rules().stream()
                    .anyMatch(earlier -> earlier.active()
                            && earlier.name().equals(rule.name())
                            && earlier.condition()
                                    .tree()
                                    .equals(rule.condition().tree()));
            if (!rule.active()
                    || known
                    || !isStored(type, rule)
                    || !FormulaSql.canCompile(rule.condition().tree())) {
                return Optional.empty();
            }
            RecordTable table = candidate.of(type);
            var joins = Joins.open(candidate, tx.cell(), table, "l");
            var context = Contexts.of(tenants.get(candidate.snapshot().tenant()), clock.instant());
            Sql condition = Conditions.sql(
                    rule.condition().tree(),
                    path -> QueryScope.column(
                            joins.column(path.names()),
                            joins.field(path.names()).kind()),
                    context);
            return refused(type, rule, counts(table, joins.sql(), condition));
        }

        private boolean isStored(ObjectType type, ValidationRule rule) {
            List<Path> ofRecord = rule.condition().references().stream()
                    .filter(path -> path.root() == Path.Root.RECORD)
                    .toList();
            return new FieldPlan(candidate.snapshot(), type, ofRecord).isStored();
        }

        private Optional<Finding> refused(ObjectType type, ValidationRule rule, Counts counts) {
            return finding(
                    Kind.VALIDATION_RULE,
                    type.name() + "." + rule.name(),
                    "/condition",
                    "rule_refuses_records",
                    counts);
        }

        Optional<Finding> required(ObjectType old, ObjectType type, Field field) {
            boolean known = old.find(field.name()).filter(Field::required).isPresent();
            if (!field.required() || known || field.system()) {
                return Optional.empty();
            }
            RecordTable table = candidate.of(type);
            Sql blank = Sql.of(table.column(field.name()).sql("r") + " is null");
            return finding(Kind.FIELD, key(field), "/required", "required_but_blank", counts(table, Sql.of(""), blank));
        }

        Optional<Finding> unique(ObjectType old, ObjectType type, Field field) {
            boolean known = old.find(field.name()).filter(Field::unique).isPresent();
            if (!field.unique() || known) {
                return Optional.empty();
            }
            List<UniqueBackfill.Duplicate> duplicates = new UniqueBackfill(
                            candidate.of(type), field, candidate.snapshot().tenant(), tx)
                    .duplicates();
            return duplicates.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            Severity.ERROR,
                            Kind.FIELD,
                            key(field),
                            "/unique",
                            "values_not_unique",
                            Map.of(
                                    "count",
                                    duplicates.size(),
                                    "example",
                                    duplicates.getFirst().value())));
        }

        /** The records of a removed object stay where they are and are there again when the object comes back. */
        Optional<Finding> removed(ObjectType old) {
            return finding(
                    Kind.OBJECT,
                    old.name(),
                    "",
                    "object_removed_with_records",
                    counts(before.of(old), Sql.of(""), Sql.of("true")));
        }

        /** The values of a removed field stay where they are and are there again when the field comes back. */
        Optional<Finding> removed(ObjectType old, ObjectType type, Field field) {
            if (field.system() || !field.isStored() || type.find(field.name()).isPresent()) {
                return Optional.empty();
            }
            RecordTable table = before.of(old);
            Sql filled = Sql.of(table.column(field.name()).sql("r") + " is not null");
            return finding(Kind.FIELD, key(field), "", "removed_with_values", counts(table, Sql.of(""), filled));
        }

        private String key(Field field) {
            return field.object() + "." + field.name();
        }

        private Optional<Finding> finding(Kind kind, String name, String pointer, String code, Counts counts) {
            return counts.matching() == 0
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            Severity.QUESTION,
                            kind,
                            name,
                            pointer,
                            code,
                            Map.of("count", counts.matching(), "of", counts.all())));
        }

        private record Counts(long matching, long all) {}

        private Counts counts(RecordTable table, Sql joins, Sql condition) {
            Sql sql = new SqlBuilder()
                    .sql("select count(*) filter (where ")
                    .add(condition)
                    .sql("), count(*)\nfrom " + table.from(tx.cell(), "r"))
                    .add(joins)
                    .sql("\nwhere r.tenant_id = ")
                    .bind(candidate.snapshot().tenant().value())
                    .sql(" and " + table.living("r"))
                    .build();
            return tx.query(sql, row -> new Counts(row.getLong(1), row.getLong(2)))
                    .getFirst();
        }
    }
}
