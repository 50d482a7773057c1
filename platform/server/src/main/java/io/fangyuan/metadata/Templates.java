package io.fangyuan.metadata;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.PlatformDatabase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The templates that resellers offer; their versions never change, so tenants can point at them. */
@Component
public final class Templates {
    private static final Logger LOG = LoggerFactory.getLogger(Templates.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Key of the advisory lock under which nodes that start together import one after the other. */
    private static final long IMPORT_LOCK = 78;

    private static final String SELECT = """
            select distinct on (t.name) t.template_id, t.name, t.label::text as label,
              t.description::text as description, v.version, v.template_version_id
            from control.template t
            join control.template_version v on v.template_id = t.template_id
            order by t.name, v.version desc
            """;

    private final PlatformDatabase platform;

    public Templates(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** All templates at their newest version, by name. */
    public List<Template> all() {
        return platform.query(
                handle -> handle.createQuery(SELECT).map((row, _) -> read(row)).list());
    }

    /** The newest version of the template of this name; throws NOT_FOUND when there is none. */
    public Template get(String name) {
        return all().stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("template", name)));
    }

    private static Template read(ResultSet row) throws SQLException {
        return new Template(
                row.getInt("template_id"),
                row.getString("name"),
                label(row.getString("label")),
                label(row.getString("description")),
                row.getInt("version"),
                row.getInt("template_version_id"));
    }

    private static Label label(String json) {
        return new Body(JSON.createObjectNode().set("label", JSON.readTree(json))).label("label");
    }

    /** The default slots of a template version's fields: object id to field id to name of the slot. */
    public Map<Integer, Map<Integer, String>> slots(int versionId) {
        var json = platform.query(handle -> handle.createQuery("""
                        select t.slots::text
                        from control.template t
                        join control.template_version v on v.template_id = t.template_id
                        where v.template_version_id = :version
                        """)
                .bind("version", versionId)
                .mapTo(String.class)
                .one());
        var slots = new HashMap<Integer, Map<Integer, String>>();
        for (var object : JSON.readTree(json).properties()) {
            var fields = new HashMap<Integer, String>();
            object.getValue()
                    .properties()
                    .forEach(field -> fields.put(
                            Integer.valueOf(field.getKey()), field.getValue().stringValue()));
            slots.put(Integer.valueOf(object.getKey()), Map.copyOf(fields));
        }
        return Map.copyOf(slots);
    }

    /** Makes the shipped templates known: one whose documents differ from its newest version gets a new version. */
    public void importShipped() {
        ShippedTemplate.all()
                .forEach(shipped -> platform.transaction(handle -> {
                    handle.execute("select pg_advisory_xact_lock(?)", IMPORT_LOCK);
                    importOne(handle, shipped);
                    return shipped.name();
                }));
    }

    private static void importOne(Handle handle, ShippedTemplate shipped) {
        var id = saveHead(handle, shipped);
        var manifest = ManifestJson.of(shipped.manifest());
        var newest = newest(handle, id);
        if (newest.isPresent() && JSON.readTree(newest.get().manifest()).equals(JSON.readTree(manifest))) {
            return;
        }
        shipped.documents().forEach(document -> keep(handle, document));
        shipped.files().forEach(content -> keep(handle, content));
        var version = newest.map(StoredVersion::version).orElse(0) + 1;
        handle.createUpdate("""
                        insert into control.template_version (template_id, version, manifest)
                        values (:template, :version, cast(:manifest as jsonb))
                        """)
                .bind("template", id)
                .bind("version", version)
                .bind("manifest", manifest)
                .execute();
        LOG.info("template {} is now at version {}", shipped.name(), version);
    }

    private record StoredVersion(int version, String manifest) {}

    private static Optional<StoredVersion> newest(Handle handle, int template) {
        return handle.createQuery("""
                        select version, manifest::text
                        from control.template_version
                        where template_id = :template
                        order by version desc
                        limit 1
                        """)
                .bind("template", template)
                .map((row, _) -> new StoredVersion(row.getInt(1), row.getString(2)))
                .findOne();
    }

    /** Label and description follow the files; slots are only added to, since tenants' values lie in them. */
    private static int saveHead(Handle handle, ShippedTemplate shipped) {
        var known = handle.createQuery("select slots::text from control.template where name = :name")
                .bind("name", shipped.name())
                .mapTo(String.class)
                .findOne();
        var slots = known.map(JSON::readTree).map(ObjectNode.class::cast).orElseGet(JSON::createObjectNode);
        return handle.createQuery("""
                        insert into control.template (name, label, description, slots)
                        values (:name, cast(:label as jsonb), cast(:description as jsonb), cast(:slots as jsonb))
                        on conflict (name) do update
                        set label = excluded.label, description = excluded.description, slots = excluded.slots
                        returning template_id
                        """)
                .bind("name", shipped.name())
                .bind("label", text(shipped.head(), "label"))
                .bind("description", text(shipped.head(), "description"))
                .bind("slots", grown(shipped.name(), slots, shipped.slots()).toString())
                .mapTo(Integer.class)
                .one();
    }

    private static String text(ObjectNode head, String property) {
        return head.has(property) ? head.get(property).toString() : "{}";
    }

    private static ObjectNode grown(String template, ObjectNode known, ObjectNode shipped) {
        for (var object : shipped.properties()) {
            var fields = known.withObject("/" + object.getKey());
            for (var field : object.getValue().properties()) {
                var before = fields.get(field.getKey());
                if (before != null && !before.equals(field.getValue())) {
                    throw new IllegalStateException("template %s moves field %s of object %s from slot %s to %s"
                            .formatted(template, field.getKey(), object.getKey(), before, field.getValue()));
                }
                fields.set(field.getKey(), field.getValue());
            }
        }
        return known;
    }

    private static void keep(Handle handle, Document document) {
        handle.createUpdate("""
                        insert into control.body (hash, content)
                        values (:hash, cast(:content as jsonb))
                        on conflict do nothing
                        """)
                .bind("hash", document.hash())
                .bind("content", document.body().toString())
                .execute();
    }

    private static void keep(Handle handle, byte[] content) {
        handle.createUpdate("""
                        insert into control.file (hash, content)
                        values (encode(sha256(:content), 'hex'), :content)
                        on conflict do nothing
                        """).bind("content", content).execute();
    }
}
