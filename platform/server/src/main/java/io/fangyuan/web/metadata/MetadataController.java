package io.fangyuan.web.metadata;

import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.fieldtype.OptionsSchema;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Reference;
import io.fangyuan.publishing.Documents;
import io.fangyuan.web.TenantDoor;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What is defined. */
@RestController
final class MetadataController {
    private final TenantDoor door;
    private final Documents documents;
    private final FieldTypes fieldTypes;

    MetadataController(TenantDoor door, Documents documents, FieldTypes fieldTypes) {
        this.door = door;
        this.documents = documents;
        this.fieldTypes = fieldTypes;
    }

    record DocumentsReply(List<DocumentReply> documents) {}

    @GetMapping("/api/metadata/{kind}")
    DocumentsReply list(@PathVariable String kind, @RequestParam Optional<String> object) {
        var views = door.enter(viewer -> documents.list(viewer, Kind.of(kind), object));
        return new DocumentsReply(views.stream().map(DocumentReply::of).toList());
    }

    @GetMapping("/api/metadata/{kind}/{name}")
    ResponseEntity<DocumentReply> get(@PathVariable String kind, @PathVariable String name) {
        var view = door.enter(viewer -> documents.get(viewer, new DocumentKey(Kind.of(kind), name)));
        var reply = DocumentReply.of(view);
        return ResponseEntity.ok().eTag(reply.hash()).body(reply);
    }

    record UsesReply(List<Use> uses) {}

    record Use(Kind kind, String name, String pointer) {
        static Use of(Reference reference) {
            var from = reference.from();
            return new Use(from.kind(), from.name(), reference.pointer());
        }
    }

    @GetMapping("/api/metadata/{kind}/{name}/where-used")
    UsesReply whereUsed(@PathVariable String kind, @PathVariable String name) {
        var uses = door.enter(viewer -> documents.uses(viewer, new DocumentKey(Kind.of(kind), name)));
        return new UsesReply(uses.stream().map(Use::of).toList());
    }

    record FieldTypeReply(String name, JsonNode schema) {}

    /** The same for every tenant: the types are the platform's. */
    @GetMapping("/api/field-types")
    List<FieldTypeReply> fieldTypes() {
        return fieldTypes.all().stream()
                .map(type -> new FieldTypeReply(type.name(), OptionsSchema.of(type)))
                .toList();
    }
}
