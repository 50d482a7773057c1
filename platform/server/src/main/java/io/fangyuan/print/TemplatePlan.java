package io.fangyuan.print;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Path;
import io.fangyuan.formula.Type;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Relations;
import io.fangyuan.metadata.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a workbook asks to be filled in, read once.
 *
 * @param cells in the order of sheets, rows and columns
 * @param blocks the rows that repeat for lines: neighbouring rows about the same lines are one block
 * @param fileName the pieces of the printed file's name
 */
record TemplatePlan(List<FilledCell> cells, List<Block> blocks, List<PlaceHolder> fileName, List<Misprint> misprints) {

    /** A cell and the pieces of its text. */
    record FilledCell(MarkedCell cell, List<PlaceHolder> pieces) {
        int sheet() {
            return cell.sheet();
        }

        int row() {
            return cell.row();
        }

        Optional<String> lines() {
            return pieces.stream().flatMap(piece -> piece.lines().stream()).findFirst();
        }
    }

    /** Rows {@code first} to {@code last} of a sheet, which repeat for each line of the relation. */
    record Block(int sheet, int first, int last, String relation) {
        boolean holds(FilledCell cell) {
            return cell.sheet() == sheet && cell.row() >= first && cell.row() <= last;
        }
    }

    static TemplatePlan of(List<MarkedCell> marked, String fileName, Snapshot snapshot, ObjectType type) {
        var placeHolders = new PlaceHolders(snapshot, type);
        List<FilledCell> cells = marked.stream()
                .map(cell -> new FilledCell(cell, placeHolders.read(cell.place(), cell.text())))
                .toList();
        var named = placeHolders.read("", fileName);
        return new TemplatePlan(cells, blocks(cells, relationsOf(snapshot, type)), named, placeHolders.misprints());
    }

    private static Set<String> relationsOf(Snapshot snapshot, ObjectType type) {
        Set<String> names = new LinkedHashSet<>();
        Relations.of(snapshot).lines(type).forEach(relation -> names.add(relation.name()));
        return names;
    }

    /** A row belongs to the lines that the first of its cells about lines names. */
    private static List<Block> blocks(List<FilledCell> cells, Set<String> relations) {
        Map<List<Integer>, String> rows = new TreeMap<>((a, b) -> a.get(0).equals(b.get(0))
                ? a.get(1).compareTo(b.get(1))
                : a.get(0).compareTo(b.get(0)));
        cells.forEach(cell -> cell.lines()
                .filter(relations::contains)
                .ifPresent(relation -> rows.putIfAbsent(List.of(cell.sheet(), cell.row()), relation)));
        List<Block> blocks = new ArrayList<>();
        rows.forEach((at, relation) -> {
            int sheet = at.get(0);
            int row = at.get(1);
            Block last = blocks.isEmpty() ? null : blocks.getLast();
            if (last != null
                    && last.sheet() == sheet
                    && last.last() == row - 1
                    && last.relation().equals(relation)) {
                blocks.set(blocks.size() - 1, new Block(sheet, last.first(), row, relation));
            } else {
                blocks.add(new Block(sheet, row, row, relation));
            }
        });
        return List.copyOf(blocks);
    }

    /** Every path that must be known of the record, or of the lines of a relation. */
    Set<Path> paths(Snapshot snapshot, Optional<String> relation) {
        Set<Path> paths = new LinkedHashSet<>();
        pieces().filter(PlaceHolder.Computed.class::isInstance)
                .map(PlaceHolder.Computed.class::cast)
                .filter(computed -> computed.relation().equals(relation))
                .forEach(computed -> {
                    paths.addAll(computed.formula().references());
                    name(snapshot, computed).ifPresent(paths::add);
                });
        return paths;
    }

    private Stream<PlaceHolder> pieces() {
        return Stream.concat(cells.stream().flatMap(cell -> cell.pieces().stream()), fileName.stream());
    }

    /** The path to the name of what a place-holder that is a look-up points at. */
    static Optional<Path> name(Snapshot snapshot, PlaceHolder.Computed computed) {
        if (computed.formula().tree() instanceof Expression.Field field
                && field.path().root() == Path.Root.RECORD
                && field.type() instanceof Type.Reference(var object)) {
            return snapshot.findObject(object)
                    .map(ObjectType::nameField)
                    .map(Field::name)
                    .map(field.path()::then);
        }
        return Optional.empty();
    }
}
