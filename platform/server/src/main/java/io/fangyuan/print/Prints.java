package io.fangyuan.print;

import io.fangyuan.file.Files;
import io.fangyuan.formula.Row;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PrintTemplate;
import io.fangyuan.metadata.Relations;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.record.FoundTree;
import io.fangyuan.record.ReadableRows;
import io.fangyuan.record.RecordReader;
import io.fangyuan.value.RecordId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;

/** Prints records with the tenant's templates. What the viewer may not read stays empty, in lines as well. */
@Component
public final class Prints {
    private static final Pattern UNFIT_FOR_FILES = Pattern.compile("[\\p{Cntrl}\\\\/:*?\"<>|]+");
    private static final int MOST_NAME = 120;

    private final Files files;
    private final RecordReader reader;
    private final ReadableRows rows;

    Prints(Files files, RecordReader reader, ReadableRows rows) {
        this.files = files;
        this.reader = reader;
        this.rows = rows;
    }

    /** The templates that the viewer is offered, in their order. */
    public List<PrintTemplate> offered(Viewer viewer, ObjectType type) {
        return type.printTemplates().stream()
                .filter(template -> template.roles().isEmpty()
                        || viewer.roles().stream()
                                .anyMatch(role -> template.roles().contains(role.name())))
                .toList();
    }

    /** The record as a workbook. Throws NOT_FOUND for a record or template that is not the viewer's to see. */
    public Printed print(Viewer viewer, ObjectType type, RecordId id, String name) {
        PrintTemplate template = offered(viewer, type).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("printTemplate", name)));
        return print(viewer, type, id, template);
    }

    /** The same with a template that need not be published, for those who try it. */
    public Printed print(Viewer viewer, ObjectType type, RecordId id, PrintTemplate template) {
        FoundTree tree = reader.getTree(viewer, type, id);
        try (XSSFWorkbook workbook = TemplateFile.open(files.get(viewer, template.file()))) {
            var plan = TemplatePlan.of(MarkedCell.in(workbook), template.fileName(), viewer.snapshot(), type);
            PrintData data = data(viewer, type, tree, plan);
            new Filling(workbook, plan, data).fill();
            return new Printed(fileName(viewer, template, plan, data, tree) + ".xlsx", bytes(workbook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PrintData data(Viewer viewer, ObjectType type, FoundTree tree, TemplatePlan plan) {
        Row record = rows.of(viewer, type, List.of(tree.root()), plan.paths(viewer.snapshot(), Optional.empty()))
                .getFirst();
        Map<String, List<Row>> lines = new HashMap<>();
        for (Relations.Pointer relation : Relations.of(viewer.snapshot()).lines(type)) {
            var found = tree.lines().getOrDefault(relation.name(), List.of());
            var paths = plan.paths(viewer.snapshot(), Optional.of(relation.name()));
            lines.put(relation.name(), rows.of(viewer, relation.type(), found, paths));
        }
        return new PrintData(viewer, rows.context(viewer), record, lines);
    }

    /** As the template says; else what the button says and the record's name. */
    private static String fileName(
            Viewer viewer, PrintTemplate template, TemplatePlan plan, PrintData data, FoundTree tree) {
        String label = template.label().in(viewer.locale());
        String wanted = plan.fileName().isEmpty()
                ? label + " " + name(tree)
                : data.value(plan.fileName(), 0).text();
        String fit = UNFIT_FOR_FILES.matcher(wanted).replaceAll(" ").strip();
        String name = fit.isEmpty() ? label : fit;
        return name.substring(
                0, name.offsetByCodePoints(0, Math.min(MOST_NAME, name.codePointCount(0, name.length()))));
    }

    private static String name(FoundTree tree) {
        var record = tree.root().record();
        return record.value(record.type().nameField().name()) instanceof io.fangyuan.value.Value.Text(var name)
                ? name
                : record.id().toString();
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
