package io.fangyuan.record;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.RecordType;
import io.fangyuan.store.Jsonb;
import io.fangyuan.store.Sql;
import io.fangyuan.store.SqlBuilder;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.Value;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one statement that saves a record: the row under its version, its history, its unique keys, its search tokens, its
 * outbox entry. Every part draws from the part {@code saved}, so either all of it happens or nothing does. Returns the
 * new version, or no row when the version was stale, a roll-up of the record has moved, or a referenced record has just
 * been deleted.
 */
final class SaveStatement {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String cell;
    private final int tenant;
    private final RecordTable table;
    private final ObjectRecord before;
    private final ObjectRecord after;
    private final long actor;
    private final @Nullable String cause;
    private final Instant now;
    private final Set<String> changed;
    private final SqlBuilder sql = new SqlBuilder();

    SaveStatement(Viewer viewer, RecordTable table, ObjectRecord before, ObjectRecord after) {
        this.cell = viewer.binding().cell();
        this.tenant = viewer.binding().tenant().value();
        this.table = table;
        this.before = before;
        this.after = after;
        this.actor = viewer.user().id().value();
        this.cause = Trail.cause(viewer);
        this.now = viewer.now();
        this.changed = table.fields().stream()
                .map(Field::name)
                .filter(name -> !before.value(name).equals(after.value(name)))
                .collect(Collectors.toSet());
    }

    /** The statement for {@code after}, whose look-ups to {@code parents} must still be alive when it runs. */
    Sql build(List<Parent> parents, Optional<IdempotencyKey> key) {
        sql.sql("with ");
        parents(parents);
        if (before.isNew()) {
            insert(parents.size());
        } else {
            update(parents.size());
        }
        history();
        uniqueKeys();
        searchTokens();
        outbox();
        key.ifPresent(this::answer);
        return sql.sql("\nselect version from saved").build();
    }

    /** A record that a changed look-up points at. */
    record Parent(ObjectType type, long id) {}

    /** {@code for share} waits for a delete of the parent under way and then does not find it. */
    private void parents(List<Parent> parents) {
        if (parents.isEmpty()) {
            return;
        }
        sql.sql("parent as (select id from %s.rec where tenant_id = ".formatted(cell))
                .bind(tenant)
                .sql(" and (");
        String or = "";
        for (Parent parent : parents) {
            sql.sql(or + "object_id = " + parent.type().id() + " and id = ").bind(parent.id());
            or = " or ";
        }
        sql.sql(") and deleted_at is null for share),\n");
    }

    private void insert(int parents) {
        List<Field> filled = plainFields(table.fields().stream()
                .filter(field -> !after.value(field.name()).isBlank())
                .toList());
        sql.sql("saved as (insert into %s.rec (tenant_id, object_id, id, record_type_id, x".formatted(cell));
        filled.forEach(field -> sql.sql(", " + columnName(field)));
        sql.sql(")\n select ")
                .bind(tenant)
                .sql(", " + table.type().id() + ", ")
                .bind(after.id().value());
        sql.sql(", ").bind(recordTypeId()).sql("::int, ").bind(overflow()).sql("::jsonb");
        filled.forEach(field -> sql.sql(", ").bind(bound(field)).sql(cast(field)));
        parentsAreAlive(" where ", parents);
        sql.sql("\n returning id, version)");
    }

    private void update(int parents) {
        sql.sql("saved as (update %s.rec r set version = version + 1".formatted(cell));
        plainFields(changedFields())
                .forEach(field -> sql.sql(", " + columnName(field) + " = ")
                        .bind(bound(field))
                        .sql(cast(field)));
        if (changed.contains("recordType")) {
            sql.sql(", record_type_id = ").bind(recordTypeId()).sql("::int");
        }
        if (changedFields().stream().anyMatch(this::overflows)) {
            sql.sql(", x = coalesce(x, '{}') || ").bind(overflow()).sql("::jsonb");
        }
        sql.sql("\n where tenant_id = ")
                .bind(tenant)
                .sql(" and object_id = " + table.type().id() + " and id = ");
        sql.bind(before.id().value())
                .sql(" and version = ")
                .bind(before.version())
                .sql(" and deleted_at is null");
        rollUpsAreTheSame();
        parentsAreAlive(" and ", parents);
        sql.sql("\n returning id, version)");
    }

    /** Roll-ups move without a new version, and formulas and rules have been judged by what they were. */
    private void rollUpsAreTheSame() {
        table.fields().stream()
                .filter(field -> field.aggregation().isPresent())
                .forEach(field -> sql.sql(" and " + table.column(field.name()).sql("r") + " is not distinct from ")
                        .bind(ColumnValues.bind(before.value(field.name())))
                        .sql(cast(field)));
    }

    private void parentsAreAlive(String glue, int parents) {
        if (parents > 0) {
            sql.sql(glue + "(select count(*) from parent) = " + parents);
        }
    }

    private void history() {
        sql.sql(
                        ",\nhistory as (insert into %s.hist (tenant_id, object_id, rec_id, version, at, actor, cause, op, old)\n select "
                                .formatted(cell))
                .bind(tenant)
                .sql(", " + table.type().id() + ", id, version, ")
                .bind(now)
                .sql(", ")
                .bind(actor)
                .sql(", ")
                .bind(cause)
                .sql(before.isNew() ? ", 'c', " : ", 'u', ")
                .bind(before.isNew() ? null : oldValues())
                .sql("::jsonb from saved)");
    }

    private void uniqueKeys() {
        for (Field field : changedFields().stream()
                .filter(Field::unique)
                .filter(field -> !key(field, before).equals(key(field, after)))
                .toList()) {
            if (!before.value(field.name()).isBlank()) {
                sql.sql(",\nfreed_%d as (delete from %s.uniq where tenant_id = ".formatted(field.id(), cell))
                        .bind(tenant)
                        .sql(" and object_id = %d and key_id = %d and rec_id in (select id from saved))"
                                .formatted(table.type().id(), field.id()));
            }
            if (!after.value(field.name()).isBlank()) {
                sql.sql(",\ntaken_%d as (insert into %s.uniq (tenant_id, object_id, key_id, value, rec_id) select "
                                .formatted(field.id(), cell))
                        .bind(tenant)
                        .sql(", %d, %d, ".formatted(table.type().id(), field.id()))
                        .bind(field.type().uniqueKey(after.value(field.name())))
                        .sql(", id from saved)");
            }
        }
    }

    /** Two spellings may have one key; then the record keeps the one it holds. */
    private static Optional<String> key(Field field, ObjectRecord record) {
        Value value = record.value(field.name());
        return value.isBlank() ? Optional.empty() : Optional.of(field.type().uniqueKey(value));
    }

    private void searchTokens() {
        if (changedFields().stream().noneMatch(field -> isSearched(table.type(), field))) {
            return;
        }
        sql.sql(",\nfound_by as (insert into %s.search (tenant_id, object_id, rec_id, q) select ".formatted(cell))
                .bind(tenant)
                .sql(", " + table.type().id() + ", id, ")
                .bind(tokens())
                .sql("::bigint[] from saved on conflict (tenant_id, object_id, rec_id) do update set q = excluded.q)");
    }

    private void outbox() {
        ObjectNode event = JSON.createObjectNode().put("object", table.type().name());
        event.put("id", after.id().toString()).put("op", before.isNew() ? "create" : "update");
        var names = event.putArray("changed");
        changed.stream().sorted().forEach(names::add);
        sql.sql(",\nannounced as (insert into %s.outbox (tenant_id, topic, payload) select ".formatted(cell))
                .bind(tenant)
                .sql(", 'recordSaved', ")
                .bind(new Jsonb(event.toString()))
                .sql(" from saved)");
    }

    /** Keeps the answer for a caller that repeats the request. */
    private void answer(IdempotencyKey key) {
        sql.sql(
                        ",\nanswered as (insert into %s.idempotency (tenant_id, principal, key, body_hash, created_at, status, response) select "
                                .formatted(cell))
                .bind(tenant)
                .sql(", ")
                .bind(key.principal())
                .sql(", ")
                .bind(key.key())
                .sql(", ")
                .bind(key.bodyHash())
                .sql(", ")
                .bind(now)
                .sql(", 201, jsonb_build_object('id', id::text) from saved)");
    }

    /** Whether a record is found by this field's text. */
    static boolean isSearched(ObjectType type, Field field) {
        return field.searchable() || field.name().equals(type.nameField().name());
    }

    private long[] tokens() {
        List<String> texts = table.fields().stream()
                .filter(field -> isSearched(table.type(), field))
                .map(field -> after.value(field.name()))
                .filter(Value.Text.class::isInstance)
                .map(value -> ((Value.Text) value).text())
                .toList();
        return SearchTokens.of(new TenantId(tenant), table.type().id(), texts);
    }

    private List<Field> changedFields() {
        return table.fields().stream()
                .filter(field -> changed.contains(field.name()))
                .toList();
    }

    private List<Field> plainFields(List<Field> fields) {
        return fields.stream()
                .filter(field -> table.column(field.name()) instanceof Column.Plain)
                .toList();
    }

    private boolean overflows(Field field) {
        return table.column(field.name()) instanceof Column.Overflow;
    }

    private String columnName(Field field) {
        return ((Column.Plain) table.column(field.name())).name();
    }

    private String cast(Field field) {
        return "::" + SlotFamily.of(field.kind()).sqlType();
    }

    private @Nullable Object bound(Field field) {
        return ColumnValues.bind(after.value(field.name()));
    }

    private @Nullable Integer recordTypeId() {
        return after.recordType()
                .flatMap(name -> table.type().recordTypes().stream()
                        .filter(recordType -> recordType.name().equals(name))
                        .findFirst())
                .map(RecordType::id)
                .orElse(null);
    }

    private @Nullable Jsonb overflow() {
        ObjectNode document = JSON.createObjectNode();
        table.fields().stream()
                .filter(this::overflows)
                .filter(field -> !before.isNew() || !after.value(field.name()).isBlank())
                .forEach(field ->
                        document.set(Integer.toString(field.id()), StoredJson.write(after.value(field.name()))));
        return document.isEmpty() ? null : new Jsonb(document.toString());
    }

    private Jsonb oldValues() {
        ObjectNode old = JSON.createObjectNode();
        changedFields().stream()
                .filter(field -> !Stamps.NAMES.contains(field.name()))
                .forEach(field -> old.set(Integer.toString(field.id()), StoredJson.write(before.value(field.name()))));
        return new Jsonb(old.toString());
    }
}
