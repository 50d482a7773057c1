package io.fangyuan.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.ShippedTemplate;
import io.fangyuan.metadata.SystemDocuments;
import io.fangyuan.problem.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class DocumentSchemasTest {
    private final DocumentSchemas schemas = new DocumentSchemas();

    @Test
    void everythingWrongIsToldAtOnceAndWhere() {
        var violations = check("layout/customer.standard", """
                {
                  "label": {"zh-CN": "", "nowhere!": "x"},
                  "facts": ["a", "b", "c", "d", "e", "f", "g"],
                  "sections": [{"name": "Basics", "label": {"en": "Basics"}, "columns": 4, "items": [{"colour": 1, "required": 3}]}],
                  "related": {}
                }
                """);

        assertThat(violations)
                .extracting(Violation::pointer, Violation::code)
                .containsExactlyInAnyOrder(
                        tuple("/label", "wrong_form"),
                        tuple("/label/zh-CN", "too_short"),
                        tuple("/assignments", "required"),
                        tuple("/facts", "too_many_values"),
                        tuple("/sections/0/name", "wrong_form"),
                        tuple("/sections/0/columns", "too_large"),
                        tuple("/sections/0/items/0/field", "required"),
                        tuple("/sections/0/items/0/colour", "unknown_property"),
                        tuple("/sections/0/items/0/required", "wrong_type"),
                        tuple("/related", "wrong_type"));
    }

    @Test
    void aNumberBeyondEverythingIsToldAndNotCounted() {
        assertThat(check("listView/customer.mine", "{\"position\": 1e400}"))
                .extracting(Violation::pointer, Violation::code)
                .containsExactly(tuple("/position", "too_large"));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsShippedHasTheRightForm(Document document) {
        assertThat(schemas.check(document)).isEmpty();
    }

    static Stream<Document> whatIsShippedHasTheRightForm() {
        return Stream.concat(
                new SystemDocuments().all().stream(),
                ShippedTemplate.all().stream().flatMap(template -> template.documents().stream()));
    }

    private List<Violation> check(String key, String body) {
        var json = (ObjectNode) JsonMapper.shared().readTree(body);
        return schemas.check(new Document(DocumentKey.parse(key), json));
    }
}
