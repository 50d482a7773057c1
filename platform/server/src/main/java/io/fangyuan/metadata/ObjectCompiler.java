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
import java.util.Set;
import java.util.function.Function;
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
                fields(),
                recordTypes(),
                of(Kind.LAYOUT).stream().map(new LayoutReader(formulas)::read).toList(),
                whole(inOrder(Kind.LIST_VIEW), new ListViewReader(formulas)::read),
                whole(of(Kind.VALIDATION_RULE), this::rule),
                of(Kind.APPROVAL_PROCESS).stream()
                        .map(new ApprovalProcessReader(formulas)::read)
                        .toList(),
                whole(of(Kind.SHARING_RULE), this::sharingRule),
                automations(),
                whole(of(Kind.ACTION), new ActionReader(formulas, types)::read),
                inOrder(Kind.PRINT_TEMPLATE).stream()
                        .map(ObjectCompiler::printTemplate)
                        .toList(),
                whole(of(Kind.PAGE), ObjectCompiler::page));
    }

    private FieldIndex fields() {
        return FieldIndex.of(
                Storability.decide(shape.fields().stream().map(this::field).toList()));
    }

    private List<RecordType> recordTypes() {
        return of(Kind.RECORD_TYPE).stream()
                .map(ObjectCompiler::recordType)
                .sorted(Comparator.comparing(RecordType::id))
                .toList();
    }

    /** In the order in which they happen. */
    private List<Automation> automations() {
        return whole(of(Kind.AUTOMATION), new AutomationReader(formulas)::read).stream()
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

    private List<Document> inOrder(Kind kind) {
        return of(kind).stream()
                .sorted(Comparator.comparing(ObjectCompiler::position))
                .toList();
    }

    private static int position(Document document) {
        return new Body(document.body()).number("position", Integer.MAX_VALUE);
    }

    /** What compiles of these documents. */
    private static <T> List<T> whole(List<Document> documents, Function<Document, Optional<T>> read) {
        return documents.stream()
                .flatMap(document -> read.apply(document).stream())
                .toList();
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
