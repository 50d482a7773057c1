package io.fangyuan.publishing;

import io.fangyuan.identity.Department;
import io.fangyuan.identity.DepartmentUse;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Audience;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.MetadataStore;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SharingRule;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sharing rules name departments, so that they can be carried from tenant to tenant. A department that a rule names is not
 * deleted, and a new name is carried into the rules: as a release in the same transaction, and into the draft.
 */
@Component
final class SharedDepartments implements DepartmentUse {
    private final Publisher publisher;
    private final MetadataStore store;
    private final DraftStore drafts;

    SharedDepartments(Publisher publisher, MetadataStore store, DraftStore drafts) {
        this.publisher = publisher;
        this.store = store;
        this.drafts = drafts;
    }

    /** A rule and the object whose records it opens. */
    private record Rule(ObjectType type, SharingRule rule) {
        static Stream<Rule> naming(String department, Snapshot snapshot) {
            var audience = new Audience.DepartmentTree(department);
            return snapshot.objects().stream()
                    .flatMap(type -> type.sharingRules().stream()
                            .filter(rule -> rule.audience().equals(audience))
                            .map(rule -> new Rule(type, rule)));
        }

        DocumentKey key() {
            return DocumentKey.of(Kind.SHARING_RULE, type.name(), rule.name());
        }

        Violation violation(String pointer, String code, Viewer viewer) {
            var object = type.label().in(viewer.locale());
            return Violation.of(
                    pointer, code, Map.of("object", object, "rule", rule.label().in(viewer.locale())));
        }
    }

    @Override
    public List<Violation> of(Viewer viewer, RecordId id, TenantTransaction tx) {
        var department = viewer.org().department(id).orElseThrow();
        return isAlone(viewer, department)
                ? Rule.naming(department.name(), viewer.snapshot())
                        .map(rule -> rule.violation("", "department_named_by_rule", viewer))
                        .toList()
                : List.of();
    }

    /** Where several departments bear the name, the rule means all of them; it cannot follow one. */
    @Override
    public void renamed(Viewer viewer, Department before, String name, TenantTransaction tx) {
        var rules = Rule.naming(before.name(), viewer.snapshot()).toList();
        if (!rules.isEmpty() && !isAlone(viewer, before)) {
            throw new Problem(
                    ProblemCode.INVALID_REQUEST,
                    Map.of(),
                    rules.stream()
                            .map(rule -> rule.violation("/name", "rule_names_several_departments", viewer))
                            .toList());
        }
        if (!rules.isEmpty()) {
            var changed = rules.stream()
                    .map(rule -> renamed(rule.key(), viewer, name, tx))
                    .toList();
            publisher.follow(tx, viewer, changed, before.name() + " → " + name);
        }
        renameDrafted(viewer, before.name(), name, tx);
    }

    private static boolean isAlone(Viewer viewer, Department department) {
        return viewer.org().departments().stream()
                .noneMatch(other ->
                        other.name().equals(department.name()) && !other.id().equals(department.id()));
    }

    private Document renamed(DocumentKey key, Viewer viewer, String name, TenantTransaction tx) {
        var snapshot = viewer.snapshot();
        var hash = snapshot.manifest().hash(key).orElseThrow();
        var body = store.bodies(tx, snapshot.tenant()).document(key, hash).body();
        return new Document(key, renamed(body, name));
    }

    private void renameDrafted(Viewer viewer, String before, String name, TenantTransaction tx) {
        var tenant = viewer.snapshot().tenant();
        for (var change : drafts.all(tx, tenant)) {
            change.body()
                    .filter(_ -> change.key().kind() == Kind.SHARING_RULE)
                    .filter(body -> body.at("/with/department").asString("").equals(before))
                    .map(body -> new DraftChange(
                            change.key(), Optional.of(renamed(body, name)), change.author(), change.at()))
                    .ifPresent(renamed -> drafts.put(tx, tenant, renamed));
        }
    }

    private static ObjectNode renamed(ObjectNode body, String name) {
        var copy = body.deepCopy();
        copy.withObject("with").put("department", name);
        return copy;
    }
}
