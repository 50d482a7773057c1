package io.fangyuan.print;

import io.fangyuan.file.Files;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A published template has its workbook, and whoever takes away what a workbook names is told of it. */
@Component
final class PrintCheck implements PublishCheck {
    private final Files files;

    PrintCheck(Files files) {
        this.files = files;
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
        Optional<byte[]> content = files.find(tx, candidate.tenant(), template.file());
        if (content.isEmpty()) {
            return Stream.of(Finding.error(key, "/file", "no_such_file", Map.of()));
        }
        boolean untouched = before.findObject(type.name())
                .filter(old -> old.printTemplates().contains(template))
                .isPresent();
        List<Misprint> known =
                untouched ? misprints(before, before.object(type.name()), template, content.get()) : List.of();
        return misprints(candidate, type, template, content.get()).stream()
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
            Snapshot snapshot, ObjectType type, PrintTemplate template, byte[] content) {
        try {
            return PrintTemplates.plan(snapshot, type, content, template.fileName())
                    .misprints();
        } catch (Problem problem) {
            return List.of();
        }
    }
}
