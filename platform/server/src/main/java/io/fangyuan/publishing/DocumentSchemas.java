package io.fangyuan.publishing;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.Kind;
import io.fangyuan.problem.Violation;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The form of documents: each must be what schemas/metadata/&lt;kind&gt;.schema.json describes. */
@Component
final class DocumentSchemas {
    private static final String ADDRESS = "https://fangyuan.io/schemas/";

    /** What the schemas say to those who draw forms. */
    private static final List<String> OUR_WORDS = List.of("x-label", "x-label-zh", "x-format", "x-expects");

    private final Map<Kind, Schema> schemas = new EnumMap<>(Kind.class);

    DocumentSchemas() {
        var dialect = Dialect.builder(Dialects.getDraft202012())
                .keywords(OUR_WORDS.stream().map(NonValidationKeyword::new).toList())
                .build();
        var registry = SchemaRegistry.withDialect(
                dialect, builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:schemas/")));
        for (var kind : Kind.values()) {
            var address = ADDRESS + "metadata/" + kind.code() + ".schema.json";
            schemas.put(kind, registry.getSchema(SchemaLocation.of(address)));
        }
    }

    /** Everything that is not as the schema wants it; pointers start at the body. */
    List<Violation> check(Document document) {
        var numbers = Numbers.check(document.body());
        return numbers.isEmpty() ? checkForm(document) : numbers;
    }

    /** The validator cannot compare numbers beyond all measure, so they never come here. */
    private List<Violation> checkForm(Document document) {
        var violations = new LinkedHashMap<String, Violation>();
        for (var error : Objects.requireNonNull(schemas.get(document.kind())).validate(document.body())) {
            var violation = violation(error);
            violations.putIfAbsent(violation.pointer() + " " + violation.code(), violation);
        }
        for (var violation : Texts.check(document.body())) {
            violations.put(violation.pointer(), violation);
        }
        return List.copyOf(violations.values());
    }

    private static Violation violation(Error error) {
        var limit = error.getSchemaNode();
        return switch (error.getKeyword()) {
            case "required" -> inside(error, "required");
            case "additionalProperties" -> inside(error, "unknown_property");
            case "type" -> at(error, "wrong_type", "expected", limit);
            case "enum" -> at(error, "unknown_choice", "value", error.getInstanceNode());
            case "minLength" -> at(error, "too_short", "min", limit);
            case "maxLength" -> at(error, "too_long", "max", limit);
            case "minItems", "minProperties" -> at(error, "too_few_values", "min", limit);
            case "maxItems" -> at(error, "too_many_values", "max", limit);
            case "minimum" -> at(error, "too_small", "min", limit);
            case "maximum" -> at(error, "too_large", "max", limit);
            case "uniqueItems" -> Violation.of(pointer(error), "has_duplicates", Map.of());
            default -> Violation.of(pointer(error), "wrong_form", Map.of());
        };
    }

    private static Violation at(Error error, String code, String param, JsonNode value) {
        return Violation.of(pointer(error), code, Map.of(param, value.asString("")));
    }

    /** About the property that the error names, which is absent or too much. */
    private static Violation inside(Error error, String code) {
        var name = error.getProperty().replace("~", "~0").replace("/", "~1");
        return Violation.of(pointer(error) + "/" + name, code, Map.of());
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }
}
