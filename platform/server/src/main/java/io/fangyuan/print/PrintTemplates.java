package io.fangyuan.print;

import io.fangyuan.file.Files;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import java.util.List;
import org.springframework.stereotype.Component;

/** Workbooks on their way to become print templates, for those who design. */
@Component
public final class PrintTemplates {
    private final Files files;

    PrintTemplates(Files files) {
        this.files = files;
    }

    /** A workbook that was taken: its hash among the tenant's files, and its place-holders that cannot be filled. */
    public record Taken(String hash, int placeHolders, List<Misprint> misprints) {}

    /** Looks a workbook over and keeps it. Throws INVALID_REQUEST where it is none, or holds what no template needs. */
    public Taken take(Viewer viewer, ObjectType type, byte[] content) {
        TemplatePlan plan = TemplatePlan.of(MarkedCell.in(content), "", viewer.snapshot(), type);
        return new Taken(files.store(viewer, content), plan.cells().size(), plan.misprints());
    }

    /** A workbook with the object's fields and lines, to begin with. */
    public byte[] sample(Viewer viewer, ObjectType type) {
        return SampleTemplate.of(viewer, type);
    }

    /** The workbook of this hash. */
    public byte[] get(Viewer viewer, String hash) {
        return files.get(viewer, hash);
    }
}
