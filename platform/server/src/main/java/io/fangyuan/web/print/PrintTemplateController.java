package io.fangyuan.web.print;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.PrintTemplate;
import io.fangyuan.print.Misprint;
import io.fangyuan.print.PrintTemplates;
import io.fangyuan.print.Printed;
import io.fangyuan.print.Prints;
import io.fangyuan.publishing.Drafts;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Sentences;
import io.fangyuan.web.TenantDoor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The workbooks of print templates, for those who design. */
@RestController
@RequestMapping("/api/print-templates/{object}")
final class PrintTemplateController {
    private final TenantDoor door;
    private final PrintTemplates templates;
    private final Prints prints;
    private final Sentences sentences;

    PrintTemplateController(TenantDoor door, PrintTemplates templates, Prints prints, Sentences sentences) {
        this.door = door;
        this.templates = templates;
        this.prints = prints;
        this.sentences = sentences;
    }

    /** @param place sheet and cell, such as {@code 报价单!C7} */
    record MisprintReply(String place, String text, String code, String message) {}

    /** @param hash what a print template's document calls the workbook by */
    record TakenReply(String hash, int placeHolders, List<MisprintReply> misprints) {}

    /** Takes a workbook, the body of the request as it is. */
    @PostMapping("/files")
    TakenReply take(@PathVariable String object, @RequestBody byte[] content) {
        return enter(object, (viewer, type) -> {
            var taken = templates.take(viewer, type, content);
            return new TakenReply(
                    taken.hash(),
                    taken.placeHolders(),
                    taken.misprints().stream()
                            .map(misprint -> reply(misprint, viewer.locale()))
                            .toList());
        });
    }

    private MisprintReply reply(Misprint misprint, Locale reader) {
        return new MisprintReply(
                misprint.place(),
                misprint.text(),
                misprint.code(),
                sentences.ofViolation(misprint.code(), misprint.params(), reader));
    }

    /** A workbook that was taken before. */
    @GetMapping(path = "/files/{hash}", produces = Download.WORKBOOK)
    ResponseEntity<byte[]> file(@PathVariable String object, @PathVariable String hash) {
        return enter(object, (viewer, type) -> Download.of(new Printed(object + ".xlsx", templates.get(viewer, hash))));
    }

    /** A workbook to begin with. */
    @GetMapping(path = "/sample", produces = Download.WORKBOOK)
    ResponseEntity<byte[]> sample(@PathVariable String object) {
        return door.enterChecked(viewer -> {
            viewer.require(Drafts.DESIGN_METADATA);
            ObjectType type = viewer.snapshot().object(object);
            return Download.of(new Printed(type.label().in(viewer.locale()) + ".xlsx", templates.sample(viewer, type)));
        });
    }

    /** A record in a workbook that need not belong to a published template. */
    @GetMapping(path = "/files/{hash}/preview", produces = Download.WORKBOOK)
    ResponseEntity<byte[]> preview(
            @PathVariable String object,
            @PathVariable String hash,
            @RequestParam RecordId record,
            @RequestParam(defaultValue = "") String fileName) {
        return enter(object, (viewer, type) -> {
            var template = new PrintTemplate(
                    "preview", new Label(Map.of("zh-CN", "预览", "en", "Preview")), hash, fileName, List.of());
            return Download.of(prints.print(viewer, type, record, template));
        });
    }

    private <T> T enter(String object, BiFunction<Viewer, ObjectType, T> work) {
        return door.enter(viewer -> {
            viewer.require(Drafts.DESIGN_METADATA);
            return work.apply(viewer, viewer.snapshot().object(object));
        });
    }
}
