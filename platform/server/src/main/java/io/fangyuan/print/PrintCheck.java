package io.fangyuan.print;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PrintTemplate;
import io.fangyuan.metadata.PublishCheck;
import io.fangyuan.metadata.Severity;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.problem.Problem;
import io.fangyuan.store.TenantTransaction;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A published template has its workbook, and whoever takes away what a workbook names is told of it. */
@Component
final class PrintCheck implements PublishCheck {
    private final KnownWorkbooks workbooks;

    PrintCheck(KnownWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    @Override
    public List<Finding> check(Snapshot before, Snapshot candidate, TenantTransaction tx) {
        return candidate.objects().stream()
                .flatMap(type -> type.printTemplates().stream()
                        .flatMap(template -> findings(before, candidate, type, template, tx)))
                .toList();
    }

    private Stream<Finding> findings(
            Snapshot before, Snapshot candidate, ObjectType type, PrintTemplate template, TenantTransaction tx) {
        DocumentKey key = DocumentKey.of(Kind.PRINT_TEMPLATE, type.name(), template.name());
        try {
            return workbooks
                    .find(tx, candidate.tenant(), template.file())
                    .map(cells -> findings(before, candidate, type, template, cells))
                    .orElseGet(() -> Stream.of(Finding.error(key, "/file", "no_such_file", Map.of())));
        } catch (Problem unreadable) { // it was taken once, by an earlier version of the platform
            return unreadable.violations().stream()
                    .map(each -> Finding.of(Severity.WARNING, key, "/file", each.code(), each.params()));
        }
    }

    private static Stream<Finding> findings(
            Snapshot before, Snapshot candidate, ObjectType type, PrintTemplate template, List<MarkedCell> cells) {
        DocumentKey key = DocumentKey.of(Kind.PRINT_TEMPLATE, type.name(), template.name());
        boolean untouched = before.findObject(type.name())
                .filter(old -> old.printTemplates().contains(template))
                .isPresent();
        List<Misprint> known = untouched ? misprints(before, before.object(type.name()), template, cells) : List.of();
        return misprints(candidate, type, template, cells).stream()
                .filter(misprint -> !known.contains(misprint))
                .map(misprint -> finding(key, misprint, untouched ? Severity.QUESTION : Severity.WARNING));
    }

    /** Who drew the template saw what cannot be filled in; who took something away from under it is asked. */
    private static Finding finding(DocumentKey key, Misprint misprint, Severity severity) {
        boolean named = misprint.place().isEmpty();
        return Finding.of(
                severity,
                key,
                named ? "/fileName" : "/file",
                named ? "print_name_unfilled" : "print_cell_unfilled",
                Map.of("template", key.name(), "cell", misprint.place(), "text", misprint.text()));
    }

    private static List<Misprint> misprints(
            Snapshot snapshot, ObjectType type, PrintTemplate template, List<MarkedCell> cells) {
        return TemplatePlan.of(cells, template.fileName(), snapshot, type).misprints();
    }
}
