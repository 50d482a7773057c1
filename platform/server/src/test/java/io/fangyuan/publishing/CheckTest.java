package io.fangyuan.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.Violation;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TestRooms;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the check says about drafts over the sales template. */
class CheckTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @RegisterExtension
    @Order(1)
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRooms rooms = new TestRooms(db);

    private final Drafts drafts = rooms.get(Drafts.class);
    private final Tenant tenant = rooms.tenant("tenant" + COUNT.incrementAndGet());

    @BeforeAll
    static void aPlanOfFourObjects() {
        db.execute("insert into control.plan (code, label, objects) values ('tiny', '{}', 4)");
    }

    @Test
    void nameFieldsAreTexts() {
        draft("object/deal", object("amount"));
        draft("field/deal.amount", field("currency", Map.of()));

        assertThat(check()).containsExactly(tuple("deal", "/nameField", "bad_name_field"));
    }

    @Test
    void anObjectHasOneDefaultOfEachKind() {
        draft("recordType/customer.direct", Map.of("label", label("直客"), "active", true, "default", true));
        draft("recordType/customer.dealer", Map.of("label", label("经销商"), "active", true, "default", true));

        assertThat(check()).extracting(it -> it.toList().get(2)).contains("second_default");
    }

    @Test
    void aFormulaFieldMayNotNeedItself() {
        draft("field/customer.one", computed("two + 1"));
        draft("field/customer.two", computed("parent.one + 1"));

        assertThat(check())
                .containsExactly(
                        tuple("customer.one", "/options/formula", "formula_cycle"),
                        tuple("customer.two", "/options/formula", "formula_cycle"));
    }

    @Test
    void aRequiredFieldIsAskedForOnEveryLayout() {
        draft("field/product.warranty", with(field("text", Map.of()), "required", true));

        assertThat(check()).containsExactly(tuple("product.standard", "/sections", "required_field_missing"));
    }

    @Test
    void whatHasADefaultOrIsNotWrittenByHandNeedNotBeReachable() {
        draft(
                "field/product.warranty",
                with(with(field("text", Map.of()), "required", true), "default", "\"12 months\""));

        assertThat(check()).isEmpty();
    }

    @Test
    void relationNamesAreUnambiguous() {
        draft("field/product.a", field("lookup", Map.of("object", "customer", "relationName", "goods")));
        draft("field/product.b", field("lookup", Map.of("object", "customer", "relationName", "goods")));
        draft("field/product.c", field("lookup", Map.of("object", "customer", "relationName", "mobile")));

        assertThat(check())
                .containsExactly(
                        tuple("product.b", "/options/relationName", "relation_name_taken"),
                        tuple("product.c", "/options/relationName", "relation_name_taken"));
    }

    @Test
    void linesBelongToOneRecordThatIsNoLineItself() {
        draft("field/product.a", owned("customer"));
        draft("field/product.b", owned("contact"));
        draft("field/contact.p", owned("product"));
        draft("field/followUp.self", owned("followUp"));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        tuple("product.b", "/options/owned", "second_owner"),
                        tuple("contact.p", "/options/owned", "lines_of_lines"),
                        tuple("followUp.self", "/options/owned", "lines_of_lines"));
    }

    @Test
    void sharedListsOfChoicesKeepTheirValuesUnlessAsked() {
        draft("picklist/colour", picklist("red", "green", "red"));

        assertThat(check()).containsExactly(tuple("colour", "/values/2/name", "twice"));

        draft("picklist/colour", picklist("red", "green"));
        publish();
        draft("picklist/colour", picklist("red"));
        assertThat(check()).containsExactly(tuple("colour", "/values", "picklist_value_removed"));
    }

    @Test
    void formulasNameChoicesThatExist() {
        draft("picklist/colour", picklist("red", "green"));
        draft("field/product.colour", field("picklist", Map.of("picklist", "colour")));
        draft(
                "validationRule/product.noBlue",
                Map.of("label", label("x"), "condition", "colour = \"blue\"", "message", label("x"), "active", true));

        assertThat(check()).containsExactly(tuple("product.noBlue", "/condition", "formula_unknown_choice"));
    }

    @Test
    void listViewsSortByWhatCanBeSorted() {
        draft("picklist/colour", picklist("red", "green"));
        draft("field/product.colours", field("multiPicklist", Map.of("picklist", "colour")));
        draft(
                "listView/product.colourful",
                Map.of(
                        "label", label("x"),
                        "columns", List.of(Map.of("field", "colours"), Map.of("field", "nothing")),
                        "sort", List.of(Map.of("field", "colours"))));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        tuple("product.colourful", "/sort/0/field", "not_sortable"),
                        tuple("product.colourful", "/columns/1/field", "unknown_reference"));
    }

    @Test
    void whatTheDatabaseCannotComputeNeitherSortsNorFilters() {
        draft("field/product.age", computed("YEAR(TODAY()) - 2000"));
        draft("field/product.parent", field("lookup", Map.of("object", "product")));
        draft(
                "listView/product.old",
                Map.of(
                        "label", label("x"),
                        "columns", List.of(Map.of("field", "age")),
                        "sort", List.of(Map.of("field", "age")),
                        "filter", "parent.age > 3"));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        tuple("product.old", "/sort/0/field", "not_sortable"),
                        tuple("product.old", "/filter", "not_filterable"));
    }

    @Test
    void aCalendarNeedsABeginningAndAnEndOfOneType() {
        draft("listView/event.wrong", calendar(Map.of("start", "start", "end", "createdBy", "person", "customer")));
        draft("listView/event.right", calendar(Map.of("start", "createdAt", "end", "end", "person", "createdBy")));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        tuple("event.wrong", "/calendar", "not_a_span_of_time"),
                        tuple("event.wrong", "/calendar/person", "not_a_person"));
    }

    @Test
    void aRoleSeesOneOwnPageInEachPlace() {
        draft("page/product.a", page("record", "salesperson", "salesManager"));
        draft("page/product.b", page("list", "salesperson"));
        draft("page/product.c", page("record", "salesDirector", "salesManager"));
        draft("page/event.a", page("record", "salesManager"));

        assertThat(check()).containsExactly(tuple("product.c", "/roles/1", "place_taken"));
    }

    @Test
    void anOwnPageIsForAnObjectAndRolesThatAreThere() {
        draft("page/product.a", page("record", "nobody"));
        draft("page/nowhere.a", page("record", "salesperson"));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        tuple("product.a", "/roles/0", "unknown_reference"),
                        tuple("nowhere.a", "", "unknown_reference"));
    }

    private static ObjectNode page(String place, String... roles) {
        return JSON.valueToTree(Map.of("label", label("驾驶舱"), "place", place, "roles", List.of(roles), "html", "<p>"));
    }

    private static Map<String, Object> calendar(Map<String, String> fields) {
        return Map.of(
                "label",
                label("日历"),
                "columns",
                List.of(Map.of("field", "subject")),
                "sort",
                List.of(),
                "calendar",
                fields);
    }

    @Test
    void relatedListsFollowALookUpBack() {
        var layout = (ObjectNode) JSON.readTree(shipped("layout/customer/standard.json"));
        ((ObjectNode) layout.path("related").get(0)).put("object", "product").put("field", "maker");
        draft("field/product.maker", field("lookup", Map.of("object", "contact")));
        draft("layout/customer.standard", layout);

        assertThat(check()).contains(tuple("customer.standard", "/related/0/field", "not_a_relation"));
    }

    @Test
    void onlyWhatIsWrittenByHandHasADefault() {
        draft("field/product.serial", with(field("autoNumber", Map.of("pattern", "P-{0000}")), "default", "\"P-1\""));

        assertThat(check()).containsExactly(tuple("product.serial", "/default", "cannot_have_default"));
    }

    @Test
    void optionsOfAFieldAreCheckedByItsType() {
        draft("field/product.a", field("text", Map.of("maxLength", -3, "colour", "red")));
        draft("field/product.b", field("hologram", Map.of()));
        draft("field/product.c", with(field("longText", Map.of()), "unique", true));

        assertThat(check())
                .containsExactlyInAnyOrder(
                        tuple("product.a", "/options/maxLength", "out_of_range"),
                        tuple("product.a", "/options/colour", "unknown_property"),
                        tuple("product.b", "/type", "unknown_field_type"),
                        tuple("product.c", "/unique", "cannot_be_unique"));
    }

    @Test
    void whatBelongsToNoObjectIsRefused() {
        draft("field/nowhere.name", field("text", Map.of()));

        assertThat(check()).containsExactly(tuple("nowhere.name", "", "unknown_reference"));
    }

    @Test
    void onlyAsManyObjectsAreAddedAsThePlanAdmits() {
        db.execute(
                "update control.tenant set plan_id = (select plan_id from control.plan where code = 'tiny') where tenant_id = "
                        + tenant.id());
        db.directory().forget(tenant.id());
        draft("object/deal", object("name"));
        draft("field/deal.name", field("text", Map.of()));

        assertThat(check()).containsExactly(tuple("", "", "too_many_objects"));
    }

    @Test
    void textThatCannotBeStoredIsRefusedAtOnce() {
        var body = field("text", Map.of());
        body.put("default", "\"\0\"");
        body.putObject("help").put("en", "half \ud83d");

        assertThatThrownBy(() -> draft("field/product.a", body))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Violation::pointer, Violation::code)
                        .containsExactlyInAnyOrder(
                                tuple("/default", "broken_character"), tuple("/help/en", "broken_character")));
        assertThatThrownBy(() -> rooms.get(Publisher.class).publish(rooms.designer(tenant), "\0", Set.of()))
                .isInstanceOf(Problem.class);
    }

    private void draft(String key, Map<String, ?> body) {
        draft(key, (ObjectNode) JSON.valueToTree(body));
    }

    private void draft(String key, ObjectNode body) {
        drafts.save(rooms.designer(tenant), DocumentKey.parse(key), body, Optional.empty());
    }

    private void publish() {
        rooms.get(Publisher.class).publish(rooms.designer(tenant), "", Set.of());
    }

    /** Name, pointer and code of everything the check stops at. */
    private List<Tuple> check() {
        return drafts.check(rooms.designer(tenant)).stream()
                .filter(Finding::stops)
                .map(finding -> tuple(finding.name(), finding.pointer(), finding.code()))
                .toList();
    }

    private static InputStream shipped(String document) {
        return Objects.requireNonNull(CheckTest.class.getResourceAsStream("/schemas/templates/sales/" + document));
    }

    private static Map<String, String> label(String text) {
        return Map.of("zh-CN", text);
    }

    private static Map<String, ?> object(String nameField) {
        var body = new LinkedHashMap<String, Object>();
        body.put("label", label("商机"));
        body.put("pluralLabel", label("商机"));
        body.put("icon", "target");
        body.put("color", "#112233");
        body.put("nameField", nameField);
        return body;
    }

    private static ObjectNode field(String type, Map<String, ?> options) {
        return JSON.valueToTree(Map.of("label", label("字段"), "type", type, "options", options));
    }

    private static ObjectNode computed(String formula) {
        return field("formula", Map.of("formula", formula, "returns", "number"));
    }

    private static ObjectNode owned(String object) {
        return field("lookup", Map.of("object", object, "owned", true));
    }

    private static ObjectNode with(ObjectNode body, String property, Object value) {
        body.set(property, JSON.valueToTree(value));
        return body;
    }

    private static Map<String, ?> picklist(String... names) {
        var values = List.of(names).stream()
                .map(name -> Map.of("name", name, "label", label(name), "active", true))
                .toList();
        return Map.of("label", label("颜色"), "values", values);
    }
}
