package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fangyuan.value.ValueKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** What is wrong with a template must show here and not at a customer's. */
class ShippedTemplateTest {
    private static final String ADDRESS = "https://fangyuan.io/schemas/";

    /** Slots are columns of a family, named by its letter. */
    private static final Map<ValueKind, String> FAMILIES = Map.of(
            ValueKind.TEXT, "t",
            ValueKind.NUMBER, "n",
            ValueKind.BOOL, "b",
            ValueKind.DATE, "d",
            ValueKind.DATE_TIME, "d",
            ValueKind.REFERENCE, "r",
            ValueKind.MANY_TEXT, "m");

    static Stream<ShippedTemplate> templates() {
        return ShippedTemplate.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyDocumentHasTheFormOfItsKind(ShippedTemplate template) {
        var schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemaIdResolvers(ids -> ids.mapPrefix(ADDRESS, "classpath:schemas/")));

        assertThat(template.documents()).isNotEmpty().allSatisfy(document -> {
            var address = ADDRESS + "metadata/" + document.kind().code() + ".schema.json";
            assertThat(document.key().isWellFormed()).isTrue();
            assertThat(schemas.getSchema(SchemaLocation.of(address)).validate(document.body()))
                    .as(document.key().toString())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsInBothLanguages(ShippedTemplate template) {
        assertThat(template.documents())
                .allSatisfy(document -> assertThat(texts(document.body()))
                        .as(document.key().toString())
                        .allSatisfy(text -> assertThat(text.propertyNames()).contains("zh-CN", "en")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void idsStayInTheRangeOfTemplates(ShippedTemplate template) {
        assertThat(of(template, Kind.OBJECT))
                .extracting(ShippedTemplateTest::id)
                .allMatch(id -> id >= 100 && id < 10_000);
        assertThat(of(template, Kind.FIELD)).extracting(ShippedTemplateTest::id).allMatch(id -> id > 0 && id < 1_000);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFieldIsConfigured(ShippedTemplate template) {
        assertThat(shapes(template).values())
                .allSatisfy(shape -> assertThat(shape.broken()).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFormulaCompiles(ShippedTemplate template) {
        assertThat(TemplateSnapshot.of(template).broken()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyReferenceLeadsSomewhere(ShippedTemplate template) {
        var snapshot = TemplateSnapshot.of(template);

        assertThat(References.of(snapshot))
                .isNotEmpty()
                .allMatch(reference -> References.exists(snapshot, reference.to())
                        || SystemFields.NAMES.contains(reference.to().shortName()));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void slotsAreOfTheFieldsFamilyAndHeldByOneField(ShippedTemplate template) {
        for (var shape : shapes(template).values()) {
            var held = new HashSet<String>();
            for (var slot :
                    template.slots().path(Integer.toString(shape.head().id())).properties()) {
                var field = shape.fields().stream()
                        .filter(it -> it.id() == Integer.parseInt(slot.getKey()))
                        .findFirst()
                        .orElseThrow();
                var name = slot.getValue().asString();
                assertThat(name).as(field.name()).matches(FAMILIES.get(field.kind()) + "[1-9][0-9]?");
                assertThat(held.add(name)).as(name + " of " + field.name()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aFieldThatPeopleFillInHasASlotUnlessItNamesTheRecord(ShippedTemplate template) {
        for (var shape : shapes(template).values()) {
            var slots = template.slots().path(Integer.toString(shape.head().id()));
            assertThat(shape.fields())
                    .filteredOn(field -> !field.system() && field.type().writable())
                    .filteredOn(field -> !field.name().equals(shape.head().nameField()))
                    .allSatisfy(field -> assertThat(slots.has(Integer.toString(field.id())))
                            .as(field.name())
                            .isTrue());
        }
    }

    private static Map<String, Shape> shapes(ShippedTemplate template) {
        var compiler = new ShapeCompiler(TemplateSnapshot.TYPES);
        return of(template, Kind.OBJECT)
                .map(object -> compiler.compile(
                        object,
                        of(template, Kind.FIELD)
                                .filter(field -> field.key().object().equals(object.name()))
                                .toList(),
                        false))
                .collect(Collectors.toMap(shape -> shape.head().name(), shape -> shape));
    }

    private static Stream<Document> of(ShippedTemplate template, Kind kind) {
        return template.documents().stream().filter(document -> document.kind() == kind);
    }

    private static int id(Document document) {
        return document.body().path("id").asInt();
    }

    /** Every text per language, wherever it stands. */
    private static List<JsonNode> texts(JsonNode node) {
        var below = Stream.concat(node.valueStream(), node.propertyStream().map(Map.Entry::getValue));
        return node.has("zh-CN") || node.has("en")
                ? List.of(node)
                : below.distinct().flatMap(part -> texts(part).stream()).toList();
    }
}
