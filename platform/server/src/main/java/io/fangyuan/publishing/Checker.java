package io.fangyuan.publishing;

import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.PublishCheck;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.SystemDocuments;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Plans;
import io.fangyuan.tenancy.TenantDirectory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Says what speaks against a release: first the documents among themselves, then, when those are in order, what it would
 * mean for the tenant's data.
 */
@Component
final class Checker {
    private final List<Check> checks;
    private final List<PublishCheck> dataChecks;

    Checker(
            DocumentSchemas schemas,
            SystemDocuments system,
            TenantDirectory tenants,
            Plans plans,
            ObjectProvider<PublishCheck> dataChecks) {
        this.checks = List.of(
                new FormCheck(schemas),
                new OwnershipCheck(system),
                new ReferenceCheck(),
                new IdentityCheck(),
                new TypeCheck(),
                new ObjectCheck(),
                new ListViewCheck(),
                new CustomPageCheck(),
                new RelationCheck(),
                new RollUpCheck(),
                new EffectCheck(),
                new ApprovalCheck(),
                new SharingCheck(),
                new ReachCheck(),
                new CycleCheck(),
                new PicklistCheck(),
                new RemovalCheck(),
                new AdministratorCheck(),
                new QuotaCheck(tenants, plans));
        this.dataChecks = dataChecks.orderedStream().toList();
    }

    /** All findings, the heaviest first; each once. */
    List<Finding> check(Candidate candidate, TenantTransaction tx) {
        var findings = new ArrayList<>(checkDocuments(candidate));
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            dataChecks.forEach(check -> findings.addAll(check.check(candidate.before(), candidate.after(), tx)));
        }
        return ordered(findings.stream());
    }

    /** What can be said without looking at data. */
    List<Finding> checkDocuments(Candidate candidate) {
        var compiled = candidate.after().broken().stream().map(finding -> excused(finding, candidate));
        return ordered(Stream.concat(compiled, checks.stream().flatMap(check -> check.of(candidate))));
    }

    /** What was broken before and is not touched must not keep the tenant from changing something else. */
    private static Finding excused(Finding finding, Candidate candidate) {
        var old = candidate.before().broken().contains(finding)
                && candidate.changed().stream()
                        .map(Document::key)
                        .noneMatch(key ->
                                key.kind() == finding.kind() && key.name().equals(finding.name()));
        return old ? finding.with(Severity.WARNING) : finding;
    }

    private static List<Finding> ordered(Stream<Finding> findings) {
        return findings.distinct()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
