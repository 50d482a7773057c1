package io.fangyuan.print;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PrintTemplate;
import io.fangyuan.metadata.Reference;
import io.fangyuan.metadata.References;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.UseFinder;
import io.fangyuan.store.TenantTransaction;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The fields that the cells of workbooks and the names of printed files are filled with. */
@Component
final class PrintUses implements UseFinder {
    private final KnownWorkbooks workbooks;

    PrintUses(KnownWorkbooks workbooks) {
        this.workbooks = workbooks;
    }

    @Override
    public Stream<Reference> uses(Snapshot snapshot, TenantTransaction tx) {
        return snapshot.objects().stream()
                .flatMap(
                        type -> type.printTemplates().stream().flatMap(template -> uses(snapshot, type, template, tx)));
    }

    private Stream<Reference> uses(Snapshot snapshot, ObjectType type, PrintTemplate template, TenantTransaction tx) {
        var from = DocumentKey.of(Kind.PRINT_TEMPLATE, type.name(), template.name());
        return workbooks.find(tx, snapshot.tenant(), template.file()).stream()
                .map(cells -> TemplatePlan.of(cells, template.fileName(), snapshot, type))
                .flatMap(plan -> Stream.concat(
                        plan.cells().stream()
                                .flatMap(cell -> uses(
                                        snapshot,
                                        type,
                                        from,
                                        "/file/" + cell.cell().place(),
                                        cell.pieces())),
                        uses(snapshot, type, from, "/fileName", plan.fileName())));
    }

    private static Stream<Reference> uses(
            Snapshot snapshot, ObjectType type, DocumentKey from, String pointer, List<PlaceHolder> pieces) {
        return pieces.stream()
                .flatMap(piece -> Stream.of(
                                lines(snapshot, type, from, pointer, piece), fields(snapshot, from, pointer, piece))
                        .flatMap(Function.identity()));
    }

    /** Whatever is about lines names the look-up that makes them lines. */
    private static Stream<Reference> lines(
            Snapshot snapshot, ObjectType type, DocumentKey from, String pointer, PlaceHolder piece) {
        return piece.lines().flatMap(relation -> Relations.of(snapshot).lines(type, relation)).stream()
                .map(relation -> DocumentKey.of(
                        Kind.FIELD, relation.type().name(), relation.lookup().name()))
                .map(lookup -> new Reference(from, pointer, lookup));
    }

    private static Stream<Reference> fields(Snapshot snapshot, DocumentKey from, String pointer, PlaceHolder piece) {
        return switch (piece) {
            case PlaceHolder.Words _, PlaceHolder.LineNumber _ -> Stream.empty();
            case PlaceHolder.Computed(var _, var about, var formula) ->
                References.of(snapshot, from, pointer, about.name(), formula).stream();
        };
    }
}
