package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Computation;
import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Options;
import io.fangyuan.formula.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compiles everything that belongs to one object. What does not compile is left out and noted in {@link #broken}, so
 * that a release which an older platform accepted can always be loaded: a broken rule refuses nothing, a broken list
 * view is not offered, a broken field formula is blank, and a broken condition of a layout errs on the side of showing
 * the field and keeping it read-only.
 */
final class ObjectCompiler {
    private final Shape shape;
    private final Map<Kind, List<Document>> documents;
    private final List<Finding> broken = new ArrayList<>();
    private final FormulaReader formulas;
    private final FieldTypes types;

    ObjectCompiler(Shape shape, List<Document> documents, Scope scope, FieldTypes types) {
        this.shape = shape;
        this.documents = documents.stream().collect(Collectors.groupingBy(Document::kind));
        this.formulas = new FormulaReader(shape.head().name(), scope, broken);
        this.types = types;
    }

    ObjectType compile() {
        return new ObjectType(
                shape.head(),
                FieldIndex.of(Storability.decide(
                        shape.fields().stream().map(this::field).toList())),
                of(Kind.RECORD_TYPE).stream()
                        .map(ObjectCompiler::recordType)
                        .sorted(Comparator.comparing(RecordType::id))
                        .toList(),
                of(Kind.LAYOUT).stream().map(this::layout).toList(),
                of(Kind.LIST_VIEW).stream()
                        .sorted(Comparator.comparing(ObjectCompiler::position))
                        .flatMap(document -> listView(document).stream())
                        .toList(),
                of(Kind.VALIDATION_RULE).stream()
                        .flatMap(document -> rule(document).stream())
                        .toList(),
                of(Kind.APPROVAL_PROCESS).stream()
                        .map(new ApprovalProcessReader(formulas)::read)
                        .toList(),
                of(Kind.SHARING_RULE).stream()
                        .flatMap(document -> sharingRule(document).stream())
                        .toList(),
                automations(),
                of(Kind.ACTION).stream()
                        .flatMap(document -> new ActionReader(formulas, types).read(document).stream())
                        .toList(),
                of(Kind.PRINT_TEMPLATE).stream()
                        .sorted(Comparator.comparing(ObjectCompiler::position))
                        .map(ObjectCompiler::printTemplate)
                        .toList(),
                of(Kind.PAGE).stream()
                        .flatMap(document -> page(document).stream())
                        .toList());
    }

    /** In the order in which they happen. */
    private List<Automation> automations() {
        var reader = new AutomationReader(formulas);
        return of(Kind.AUTOMATION).stream()
                .flatMap(document -> reader.read(document).stream())
                .sorted(Comparator.comparing(Automation::position).thenComparing(Automation::name))
                .toList();
    }

    /** What did not compile, once {@link #compile} was called. */
    List<Finding> broken() {
        return List.copyOf(broken);
    }

    private List<Document> of(Kind kind) {
        return documents.getOrDefault(kind, List.of());
    }

    private Field field(Field field) {
        var key = DocumentKey.of(Kind.FIELD, field.object(), field.name());
        var computation = field.configured().computation();
        var source = Optional.ofNullable(shape.defaults().get(field.name()));
        if (computation.isEmpty() && source.isEmpty()) {
            return field;
        }
        return field.with(
                formulas.read(key, "/default", source, Options.value(field.formulaType())),
                computation.flatMap(it -> formulas.read(key, "/options/formula", it.formula(), options(field, it))));
    }

    private static Options options(Field field, Computation computation) {
        var blanks = computation.blankAsZero() ? Options.Blanks.AS_ZERO : Options.Blanks.AS_BLANK;
        return Options.value(field.formulaType()).with(blanks);
    }

    private static RecordType recordType(Document document) {
        var body = new Body(document.body());
        return new RecordType(
                body.number("id", 0),
                document.key().shortName(),
                body.label("label"),
                body.flag("active"),
                body.flag("default"));
    }

    private Layout layout(Document document) {
        var body = new Body(document.body());
        return new Layout(
                document.key().shortName(),
                body.label("label"),
                body.flag("default"),
                body.list("assignments", ObjectCompiler::assignment),
                body.texts("facts"),
                body.list("sections", (pointer, section) -> section(document.key(), pointer, section)),
                body.list("lines", (pointer, lines) -> lineTable(document.key(), pointer, lines)),
                body.list("related", ObjectCompiler::related));
    }

    private Layout.LineTable lineTable(DocumentKey key, String pointer, Body body) {
        return new Layout.LineTable(
                body.text("relation"),
                body.label("label"),
                body.list("columns", (inner, column) -> lineColumn(key, pointer + inner, column)),
                body.texts("totals"));
    }

    private Layout.LineColumn lineColumn(DocumentKey key, String pointer, Body body) {
        return new Layout.LineColumn(
                body.text("field"),
                condition(key, pointer + "/required", body, "required", new Condition.Never()),
                condition(key, pointer + "/readOnly", body, "readOnly", new Condition.Always()),
                formulas.read(key, pointer + "/visible", body.optionalText("visible"), Options.rule()));
    }

    private static Layout.Assignment assignment(Body body) {
        return new Layout.Assignment(body.optionalText("role"), body.optionalText("recordType"));
    }

    private Layout.Section section(DocumentKey key, String pointer, Body body) {
        return new Layout.Section(
                body.text("name"),
                body.label("label"),
                body.number("columns", 1),
                formulas.read(key, pointer + "/visible", body.optionalText("visible"), Options.rule()),
                body.list("items", (inner, item) -> item(key, pointer + inner, item)));
    }

    private Layout.Item item(DocumentKey key, String pointer, Body body) {
        return new Layout.Item(
                body.text("field"),
                condition(key, pointer + "/required", body, "required", new Condition.Never()),
                condition(key, pointer + "/readOnly", body, "readOnly", new Condition.Always()),
                formulas.read(key, pointer + "/visible", body.optionalText("visible"), Options.rule()),
                body.number("span", 1));
    }

    private Condition condition(DocumentKey key, String pointer, Body body, String property, Condition whenBroken) {
        var source = body.optionalText(property);
        if (source.isEmpty()) {
            return body.flag(property) ? new Condition.Always() : new Condition.Never();
        }
        return formulas.read(key, pointer, source, Options.rule())
                .<Condition>map(Condition.When::new)
                .orElse(whenBroken);
    }

    private static Layout.RelatedList related(Body body) {
        return new Layout.RelatedList(
                body.text("object"), body.text("field"), body.label("label"), body.texts("columns"), body.sort("sort"));
    }

    private static int position(Document document) {
        return new Body(document.body()).number("position", Integer.MAX_VALUE);
    }

    private Optional<ListView> listView(Document document) {
        var body = new Body(document.body());
        var source = body.optionalText("filter");
        var filter = formulas.read(document.key(), "/filter", source, Options.filter());
        if (source.isPresent() && filter.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListView(
                document.key().shortName(),
                body.label("label"),
                filter,
                body.list("columns", ObjectCompiler::column),
                body.sort("sort"),
                body.has("calendar") ? Optional.of(calendar(new Body(body.node("calendar")))) : Optional.empty(),
                body.flag("default")));
    }

    private static ListView.Calendar calendar(Body body) {
        return new ListView.Calendar(
                body.text("start"), body.text("end"), body.optionalText("title"), body.optionalText("person"));
    }

    private static ListView.Column column(Body body) {
        var width = body.number("width", 0);
        return new ListView.Column(body.text("field"), width == 0 ? OptionalInt.empty() : OptionalInt.of(width));
    }

    private Optional<ValidationRule> rule(Document document) {
        var body = new Body(document.body());
        return condition(document, body)
                .map(condition -> new ValidationRule(
                        document.key().shortName(),
                        body.label("label"),
                        condition,
                        body.label("message"),
                        body.optionalText("field"),
                        body.flag("active")));
    }

    private static PrintTemplate printTemplate(Document document) {
        var body = new Body(document.body());
        return new PrintTemplate(
                document.key().shortName(),
                body.label("label"),
                body.text("file"),
                body.text("fileName"),
                body.texts("roles"));
    }

    private static Optional<CustomPage> page(Document document) {
        var body = new Body(document.body());
        return CustomPage.Place.find(body.text("place"))
                .map(place -> new CustomPage(
                        document.key().shortName(),
                        body.label("label"),
                        place,
                        body.texts("roles"),
                        body.text("html"),
                        document.hash()));
    }

    private Optional<SharingRule> sharingRule(Document document) {
        var body = new Body(document.body());
        var source = body.optionalText("condition");
        var condition = formulas.read(document.key(), "/condition", source, Options.filter());
        if (source.isPresent() && condition.isEmpty()) {
            return Optional.empty();
        }
        return DocumentReader.audience(new Body(body.node("with")))
                .map(audience -> new SharingRule(
                        document.key().shortName(),
                        body.label("label"),
                        audience,
                        condition,
                        body.text("allows").equals("update") ? SharingRule.Allows.UPDATE : SharingRule.Allows.READ,
                        Set.copyOf(body.texts("fields")),
                        body.flag("active")));
    }

    private Optional<Formula> condition(Document document, Body body) {
        return formulas.read(document.key(), "/condition", body.text("condition"), Options.rule());
    }
}
