package io.fangyuan.publishing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.Kind;
import io.fangyuan.problem.Violation;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The form of documents: each must be what schemas/metadata/&lt;kind&gt;.schema.json describes. */
@Component
final class DocumentSchemas {
    private static final String ADDRESS = "https://fangyuan.io/schemas/";

    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

    DocumentSchemas() {
        var registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:schemas/")));
        for (var kind : Kind.values()) {
            var address = ADDRESS + "metadata/" + kind.code() + ".schema.json";
            schemas.put(kind, registry.getSchema(SchemaLocation.of(address)));
        }
    }

    /** Everything that is not as the schema wants it; pointers start at the body. */
    List<Violation> check(Document document) {
        return schemas.get(document.kind()).validate(document.body()).stream()
                .map(DocumentSchemas::violation)
                .distinct()
                .toList();
    }

    private static Violation violation(Error error) {
        var pointer = error.getInstanceLocation().toString();
        var params = new HashMap<String, Object>();
        if (error.getProperty() != null) {
            params.put("property", error.getProperty());
        }
        params.put("detail", error.getMessage());
        return Violation.of(pointer, code(error.getKeyword()), params);
    }

    private static String code(String keyword) {
        return switch (keyword) {
            case "required" -> "property_missing";
            case "additionalProperties" -> "unknown_property";
            case "type", "anyOf" -> "wrong_type";
            case "enum" -> "unknown_choice";
            case "pattern", "propertyNames" -> "wrong_form";
            case "minLength", "minItems", "minProperties" -> "too_short";
            case "maxLength", "maxItems" -> "too_long";
            case "minimum" -> "too_small";
            case "maximum" -> "too_large";
            case "uniqueItems" -> "twice";
            default -> "wrong_form";
        };
    }
}
