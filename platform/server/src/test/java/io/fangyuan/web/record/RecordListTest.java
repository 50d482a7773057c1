package io.fangyuan.web.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.ServerTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Lists: filters, orders, pages, counts and search. */
class RecordListTest extends ServerTest {
    private static final String CUSTOMERS = "/api/objects/customer/records";
    private static final String[] NAMES = {"安徽测试", "北京测试", "重庆测试", "大连测试", "鄂州测试", "福州测试", "广州测试"};

    @BeforeEach
    void aTenantWithSevenCustomers() {
        var admin = admin();
        if (admin.get(CUSTOMERS).expect(200).json().at("/records").isEmpty()) {
            IntStream.range(0, NAMES.length)
                    .forEach(i ->
                            admin.post(CUSTOMERS, Map.of("values", values(i))).expect(201));
        }
    }

    private static Map<String, Object> values(int i) {
        Map<String, Object> values = new HashMap<>(Map.of("name", NAMES[i], "vip", i % 2 == 0));
        if (i % 3 != 0) {
            values.put("annualRevenue", 1000 * (i % 4));
            values.put("establishedOn", "200" + i + "-03-01");
            values.put("level", i % 2 == 0 ? "A" : "B");
        }
        return values;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "-name",
                "annualRevenue",
                "-annualRevenue",
                "level,-name",
                "-establishedOn,name",
                "vip",
                "createdAt",
                "-createdAt,name",
                "owner,name",
                ""
            })
    void walkingThePagesMeetsEveryRecordOnceInTheOrderOfTheWhole(String sort) {
        List<String> whole = names(
                admin().get(CUSTOMERS + "?limit=50&sort=" + sort).expect(200).json());
        List<String> walked = new ArrayList<>();
        String cursor = "";
        do {
            var page = admin().get(CUSTOMERS + "?limit=2&sort=" + sort + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .expect(200);
            walked.addAll(names(page.json()));
            cursor = page.at("/next");
        } while (!cursor.isEmpty());

        assertThat(walked).isEqualTo(whole).containsExactlyInAnyOrder(NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annualRevenue", "-annualRevenue", "establishedOn", "-establishedOn"})
    void whatHasNoValueStandsLastInBothDirections(String sort) {
        List<String> whole = names(
                admin().get(CUSTOMERS + "?limit=50&sort=" + sort).expect(200).json());

        assertThat(whole.subList(4, 7)).containsExactly(NAMES[6], NAMES[3], NAMES[0]);
    }

    @Test
    void aPageOfThoseWithoutAValueNamesWhatTheyPointAt() {
        var page = admin().get(CUSTOMERS + "?limit=5&sort=annualRevenue&fields=name,owner")
                .expect(200)
                .json()
                .at("/records/4");

        assertThat(page.at("/name").stringValue()).isEqualTo(NAMES[6]);
        assertThat(page.at("/values/owner/name").stringValue()).isNotEmpty();
    }

    @Test
    void theNewestComeFirstWhereTheListIsOrderedByCreation() {
        List<String> newest =
                names(admin().get(CUSTOMERS + "?sort=-createdAt").expect(200).json());
        List<String> oldest =
                names(admin().get(CUSTOMERS + "?sort=createdAt").expect(200).json());

        assertThat(newest).isEqualTo(oldest.reversed()).startsWith(NAMES[6]);
    }

    @Test
    void chineseNamesSortByPinyin() {
        assertThat(names(admin().get(CUSTOMERS + "?sort=name").expect(200).json()))
                .containsExactly(NAMES);
    }

    @Test
    void everyRecordTellsItsNameAndTypeWhateverFieldsAreAskedFor() {
        var first = admin().get(CUSTOMERS + "?fields=level&sort=name&limit=1").expect(200);

        assertThat(first.at("/records/0/name")).isEqualTo(NAMES[0]);
        assertThat(first.at("/records/0/recordType")).isEqualTo("direct");
    }

    @Test
    void aFilterIsAFormulaOverNamesAndLabels() {
        assertThat(filtered("annualRevenue >= 2000")).containsExactly("重庆测试");
        assertThat(filtered("AND(客户级别 = \"A\", NOT(vip))")).isEmpty();
        assertThat(filtered("owner.name = \"林晓\"")).hasSize(7);
    }

    @Test
    void aFilterThatIsNoFormulaSaysWhere() {
        admin().get(CUSTOMERS + "?filter=" + encoded("annualRevenue >= ")).expectProblem(400, "invalid_filter");
        admin().get(CUSTOMERS + "?filter=" + encoded("bogus = 1")).expectProblem(400, "invalid_filter");
    }

    @Test
    void countsComeWithTheList() {
        var page = admin().get(CUSTOMERS + "?limit=2&count=true").expect(200);

        assertThat(page.at("/count/value")).isEqualTo("7");
        assertThat(page.at("/count/capped")).isEqualTo("false");
    }

    @Test
    void twoCharactersOfANameFindIt() {
        assertThat(names(admin().get(CUSTOMERS + "?search=" + encoded("庆测"))
                        .expect(200)
                        .json()))
                .containsExactly("重庆测试");
        assertThat(names(admin().get(CUSTOMERS + "?search=" + encoded("广"))
                        .expect(200)
                        .json()))
                .containsExactly("广州测试");
    }

    @ParameterizedTest
    @ValueSource(strings = {"z", "Z", "ｚ", "Ｚ"})
    void oneLetterFindsANameHoweverEitherIsSpelt(String letter) {
        var admin = as("letters", "admin");
        if (admin.get(CUSTOMERS).expect(200).json().at("/records").isEmpty()) {
            List.of("Zenith", "zoom", "Ｚｅｄ", "Alpha")
                    .forEach(name -> admin.post(CUSTOMERS, Map.of("values", Map.of("name", name)))
                            .expect(201));
        }

        assertThat(names(admin.get(CUSTOMERS + "?search=" + encoded(letter))
                        .expect(200)
                        .json()))
                .containsExactlyInAnyOrder("Zenith", "zoom", "Ｚｅｄ");
    }

    @Test
    void aLookUpOffersWhatContainsTheText() {
        var options = admin().get("/api/objects/customer/options?search=" + encoded("庆测"))
                .expect(200);

        assertThat(options.at("/0/name")).isEqualTo("重庆测试");
        assertThat(options.at("/0/id")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "WyJuYW1lIl0", "e30"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        admin().get(CUSTOMERS + "?sort=name&cursor=" + cursor).expectProblem(400, "invalid_cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"x\"", "\"2026-11-22T20:00:00Z\"", "\"99999999999999999999\""})
    void aForgedPlaceInTheOrderOfCreationIsRefused(String place) {
        String forged = Base64.getUrlEncoder()
                .encodeToString("[\"-createdAt\",\"7\",%s]".formatted(place).getBytes(StandardCharsets.UTF_8));

        admin().get(CUSTOMERS + "?sort=-createdAt&cursor=" + forged).expectProblem(400, "invalid_cursor");
    }

    private HttpUser admin() {
        return as("lists", "admin");
    }

    private List<String> filtered(String formula) {
        return names(admin().get(CUSTOMERS + "?filter=" + encoded(formula))
                .expect(200)
                .json());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> names(JsonNode page) {
        List<String> names = new ArrayList<>();
        page.at("/records").forEach(record -> names.add(record.path("name").asString()));
        return names;
    }
}
