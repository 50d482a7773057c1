package io.fangyuan.publishing;

import io.fangyuan.identity.Departments;
import io.fangyuan.metadata.Audience;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PublishCheck;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.SharingRule;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.store.TenantTransaction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks about sharing rules that name a department which is not there, when they are new or change, or come back. */
@Component
final class DepartmentNamesCheck implements PublishCheck {

    @Override
    public List<Finding> check(Snapshot before, Snapshot candidate, TenantTransaction tx) {
        var named = candidate.objects().stream()
                .flatMap(type -> type.sharingRules().stream()
                        .filter(rule -> isNew(rule, type, before))
                        .flatMap(rule -> named(type, rule)))
                .toList();
        return named.isEmpty() ? named : unknown(named, Departments.names(tx, candidate.tenant()));
    }

    private static boolean isNew(SharingRule rule, ObjectType type, Snapshot before) {
        return before.findObject(type.name()).stream()
                .flatMap(old -> old.sharingRules().stream())
                .noneMatch(
                        old -> old.name().equals(rule.name()) && old.audience().equals(rule.audience()));
    }

    private static Stream<Finding> named(ObjectType type, SharingRule rule) {
        return rule.audience() instanceof Audience.DepartmentTree(var name)
                ? Stream.of(Finding.of(
                        Severity.QUESTION,
                        DocumentKey.of(Kind.SHARING_RULE, type.name(), rule.name()),
                        "/with/department",
                        "rule_names_no_department",
                        Map.of("name", name)))
                : Stream.empty();
    }

    private static List<Finding> unknown(List<Finding> findings, Set<String> names) {
        return findings.stream()
                .filter(finding -> !names.contains(finding.params().get("name")))
                .toList();
    }
}
