package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fangyuan.fieldtype.FieldTypes;
import io.fangyuan.formula.Type;
import io.fangyuan.tenant.TenantId;
import io.fangyuan.value.ValueKind;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CompilerTest {
    private static final FieldTypes TYPES =
            new AnnotationConfigApplicationContext("io.fangyuan.fieldtype").getBean(FieldTypes.class);
    private static final SystemDocuments SYSTEM = new SystemDocuments();

    private static final List<Document> SHOP = List.of(
            document("object/customer", """
                    {"id": 100, "label": {"zh-CN": "客户"}, "pluralLabel": {"zh-CN": "客户"}, "icon": "users",
                     "color": "#112233", "nameField": "name"}
                    """),
            document("field/customer.name", field(1, "名称", "text", "{}")),
            document("field/customer.industry", field(2, "行业", "picklist", "{\"picklist\": \"industry\"}")),
            document("field/customer.credit", field(3, "信用额度", "currency", "{}")),
            document("object/order", """
                    {"id": 101, "label": {"zh-CN": "订单"}, "pluralLabel": {"zh-CN": "订单"}, "icon": "file",
                     "color": "#112233", "nameField": "name"}
                    """),
            document("field/order.name", field(1, "编号", "text", "{}")),
            document("field/order.customer", field(2, "客户", "lookup", "{\"object\": \"customer\"}")),
            document("field/order.amount", field(3, "金额", "currency", "{}")),
            document("validationRule/order.withinCredit", rule("金额 > 客户.信用额度")),
            document("picklist/industry", """
                    {"label": {"zh-CN": "行业"}, "values": [
                      {"name": "it", "label": {"zh-CN": "软件"}, "active": true},
                      {"name": "coal", "label": {"zh-CN": "煤炭"}, "active": false}]}
                    """));

    private final Compiler compiler = new Compiler(TYPES, SYSTEM);

    @Test
    void labelsOfFormulasAreReplacedByNames() {
        var rule = snapshot(SHOP).object("order").rules().getFirst();

        assertThat(rule.condition().source()).isEqualTo("amount > customer.credit");
    }

    @Test
    void fieldsStandInTheOrderOfTheirNumbersBeforeThoseOfThePlatform() {
        assertThat(snapshot(SHOP).object("customer").fields())
                .extracting(Field::name)
                .containsExactly(
                        "name",
                        "industry",
                        "credit",
                        "owner",
                        "recordType",
                        "createdBy",
                        "createdAt",
                        "updatedBy",
                        "updatedAt");
    }

    @Test
    void fieldsTellTheirKindAndWhatFormulasSee() {
        var order = snapshot(SHOP).object("order");

        assertThat(order.field("amount").kind()).isEqualTo(ValueKind.NUMBER);
        assertThat(order.field("customer").formulaType()).isEqualTo(new Type.Reference("customer"));
        assertThat(snapshot(SHOP).object("customer").field("industry").formulaType())
                .isEqualTo(new Type.Picklist("industry"));
        assertThat(order.field("owner").target()).contains("user");
    }

    @Test
    void usersAndDepartmentsAreInEverySnapshot() {
        var user = snapshot(List.of()).object("user");

        assertThat(user.system()).isTrue();
        assertThat(user.nameField().name()).isEqualTo("name");
        assertThat(user.field("department").target()).contains("department");
        assertThat(user.find("owner")).isEmpty();
    }

    @Test
    void onlyActiveValuesMayBeChosen() {
        var choices = snapshot(SHOP).choices();

        assertThat(choices.offers("industry", "it")).isTrue();
        assertThat(choices.offers("industry", "coal")).isFalse();
        assertThat(choices.offers("industry", "软件")).isFalse();
    }

    @Test
    void anObjectIsSharedWhereAllItDependsOnIsEqual() {
        var before = snapshot(SHOP);
        var after = snapshot(with(SHOP, document("field/customer.tax", field(1000, "税号", "text", "{}"))));

        assertThat(after.object("customer")).isNotSameAs(before.object("customer"));
        assertThat(after.object("order")).isSameAs(before.object("order"));
        assertThat(after.object("user")).isSameAs(before.object("user"));
    }

    @Test
    void anObjectIsCompiledAnewWhereAFormulaSeesSomethingElse() {
        var before = snapshot(SHOP);
        var after = snapshot(with(SHOP, document("field/customer.credit", field(3, "信用额度", "number", "{}"))));
        var asText = snapshot(with(SHOP, document("field/customer.credit", field(3, "信用额度", "text", "{}"))));

        assertThat(after.object("order")).isSameAs(before.object("order"));
        assertThat(asText.object("order")).isNotSameAs(before.object("order"));
        assertThat(asText.broken()).extracting(Finding::name).containsExactly("order.withinCredit");
    }

    @Test
    void whatNoLongerCompilesIsLeftOutAndNamed() {
        var snapshot = snapshot(with(
                SHOP,
                document("validationRule/order.broken", rule("amount >")),
                document("field/order.twice", field(4, "两倍", "formula", """
                        {"formula": "amuont * 2", "returns": "number"}
                        """)),
                document("field/order.strange", field(5, "怪", "hologram", "{}")),
                document("layout/order.standard", """
                        {"label": {"en": "Standard"}, "default": true, "assignments": [], "facts": [], "related": [],
                         "sections": [{"name": "basics", "label": {"en": "Basics"}, "columns": 2, "items": [
                           {"field": "amount", "readOnly": "NOT(", "required": "NOT("}]}]}
                        """)));
        var order = snapshot.object("order");
        var item = order.layouts().getFirst().sections().getFirst().items().getFirst();

        assertThat(snapshot.broken())
                .extracting(Finding::name, Finding::pointer)
                .contains(
                        tuple("order.broken", "/condition"),
                        tuple("order.twice", "/options/formula"),
                        tuple("order.strange", "/type"),
                        tuple("order.standard", "/sections/0/items/0/readOnly"),
                        tuple("order.standard", "/sections/0/items/0/required"));
        assertThat(order.rules()).extracting(ValidationRule::name).containsExactly("withinCredit");
        assertThat(order.field("twice").formula()).isEmpty();
        assertThat(order.find("strange")).isEmpty();
        assertThat(item.readOnly()).isInstanceOf(Condition.Always.class);
        assertThat(item.required()).isInstanceOf(Condition.Never.class);
    }

    @Test
    void anObjectWithoutItsNameFieldIsLeftOut() {
        var nameless = new ArrayList<>(SHOP);
        nameless.removeIf(document -> document.name().equals("customer.name"));

        var snapshot = snapshot(nameless);

        assertThat(snapshot.findObject("customer")).isEmpty();
        assertThat(snapshot.findObject("order")).isPresent();
        assertThat(snapshot.broken())
                .extracting(Finding::name, Finding::pointer)
                .contains(tuple("customer", "/nameField"));
    }

    @Test
    void everyPlaceThatNamesAFieldIsKnown() {
        var snapshot = snapshot(with(SHOP, document("listView/order.large", """
                {"label": {"en": "Large"}, "filter": "customer.credit > 100000", "columns": [{"field": "name"}],
                 "sort": [{"field": "amount", "descending": true}]}
                """)));

        assertThat(References.to(snapshot, DocumentKey.parse("field/customer.credit")))
                .extracting(reference -> reference.from().name(), Reference::pointer)
                .containsExactly(tuple("order.large", "/filter"), tuple("order.withinCredit", "/condition"));
        assertThat(References.to(snapshot, DocumentKey.parse("field/order.customer")))
                .extracting(reference -> reference.from().name(), Reference::pointer)
                .containsExactly(tuple("order.large", "/filter"), tuple("order.withinCredit", "/condition"));
        assertThat(References.to(snapshot, DocumentKey.parse("picklist/industry")))
                .extracting(reference -> reference.from().name(), Reference::pointer)
                .containsExactly(tuple("customer.industry", "/options/picklist"));
    }

    @Test
    void aCompanionIsMadeOnceForASnapshot() {
        var snapshot = snapshot(SHOP);

        var first = snapshot.derived(Companion.class, Companion::new);

        assertThat(snapshot.derived(Companion.class, Companion::new)).isSameAs(first);
        assertThat(snapshot(SHOP).derived(Companion.class, Companion::new)).isNotSameAs(first);
    }

    private record Companion(Snapshot of) {}

    @Test
    void theSystemFieldsSpeakBothLanguages() {
        var owner = snapshot(SHOP).object("order").field(SystemFields.OWNER_ID);

        assertThat(owner.label().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("负责人");
        assertThat(owner.label().in(Locale.ENGLISH)).isEqualTo("Owner");
    }

    private Snapshot snapshot(List<Document> documents) {
        var definitions = compiler.compile(Manifest.ofDocuments(documents), Bodies.ofDocuments(documents));
        return new Snapshot(new TenantId(1), 1, ZoneId.of("Asia/Shanghai"), definitions);
    }

    private static List<Document> with(List<Document> documents, Document... changed) {
        var all = new ArrayList<>(documents);
        for (var document : changed) {
            all.removeIf(old -> old.key().equals(document.key()));
        }
        all.addAll(Arrays.asList(changed));
        return all;
    }

    private static Document document(String key, String body) {
        return new Document(
                DocumentKey.parse(key), (ObjectNode) JsonMapper.shared().readTree(body));
    }

    private static String field(int id, String label, String type, String options) {
        return """
                {"id": %d, "label": {"zh-CN": "%s"}, "type": "%s", "options": %s}
                """.formatted(id, label, type, options);
    }

    private static String rule(String condition) {
        return """
                {"label": {"zh-CN": "规则"}, "condition": "%s", "message": {"zh-CN": "不行"}, "active": true}
                """.formatted(condition);
    }
}
