package io.fangyuan.web.print;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.print.PdfConverter;
import io.fangyuan.print.Printed;
import io.fangyuan.print.Prints;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Records as files to print. */
@RestController
@RequestMapping("/api/objects/{object}")
final class PrintController {
    private final TenantDoor door;
    private final Prints prints;
    private final PdfConverter pdf;

    PrintController(TenantDoor door, Prints prints, PdfConverter pdf) {
        this.door = door;
        this.prints = prints;
        this.pdf = pdf;
    }

    record PrintReply(String name, String label) {}

    /** @param pdf whether PDF can be asked for; without LibreOffice on the server there are workbooks only */
    record PrintsReply(List<PrintReply> prints, boolean pdf) {}

    /** The templates that are offered to who asks. */
    @GetMapping("/prints")
    PrintsReply prints(@PathVariable String object) {
        return door.enterChecked(viewer -> {
            ObjectType type = type(viewer, object);
            return new PrintsReply(
                    prints.offered(viewer, type).stream()
                            .map(template -> new PrintReply(
                                    template.name(), template.label().in(viewer.locale())))
                            .toList(),
                    pdf.isThere());
        });
    }

    /** The record in the template's form, as {@code xlsx} or {@code pdf}. */
    @GetMapping(
            path = "/records/{id}/prints/{name}",
            produces = {Download.WORKBOOK, MediaType.APPLICATION_PDF_VALUE})
    ResponseEntity<byte[]> print(
            @PathVariable String object,
            @PathVariable RecordId id,
            @PathVariable String name,
            @RequestParam(defaultValue = "xlsx") String format) {
        Printed workbook = enter(object, (viewer, type) -> prints.print(viewer, type, id, name));
        return switch (format) {
            case "xlsx" -> Download.of(workbook);
            case "pdf" -> Download.of(pdf.convert(workbook));
            default -> throw new Problem(ProblemCode.NOT_ACCEPTABLE, Map.of("format", format));
        };
    }

    private <T> T enter(String object, BiFunction<Viewer, ObjectType, T> work) {
        return door.enter(viewer -> work.apply(viewer, type(viewer, object)));
    }

    private static ObjectType type(Viewer viewer, String object) {
        ObjectType type = viewer.snapshot().object(object);
        Access.requireObject(viewer, type);
        return type;
    }
}
