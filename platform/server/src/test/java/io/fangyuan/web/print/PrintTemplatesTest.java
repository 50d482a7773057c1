package io.fangyuan.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.HttpUser;
import io.fangyuan.testing.Reply;
import io.fangyuan.testing.ServerTest;
import io.fangyuan.testing.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What a workbook must be to become a template, who may give one, and to whom it is offered. */
@TestInstance(Lifecycle.PER_CLASS)
class PrintTemplatesTest extends ServerTest {
    private String code;
    private HttpUser admin;
    private HttpUser zhou;
    private HttpUser chen;
    private Offers offers;

    @BeforeAll
    void anOfferOfThreeLinesAndItsTemplate() {
        code = newTenant();
        admin = signIn(code, "admin");
        zhou = signIn(code, "zhou");
        chen = signIn(code, "chen");
        offers = Offers.drawnBy(admin);
    }

    @Test
    void anUploadTellsWhatCannotBeFilledAtItsCell() {
        var workbook = Workbooks.of("报价", Map.of("C7", "${客户名}", "D7", "${name.}", "A1", "${name}"));

        var taken = offers.upload(workbook).json();

        assertThat(taken.path("placeHolders").intValue()).isEqualTo(3);
        assertThat(taken.path("misprints")).hasSize(2);
        assertThat(taken.at("/misprints/0/place").asString()).isEqualTo("报价!C7");
        assertThat(taken.at("/misprints/0/text").asString()).isEqualTo("${客户名}");
        assertThat(taken.at("/misprints/0/message").asString()).contains("没有字段").contains("客户名");
    }

    @Test
    void whatIsNoHarmlessWorkbookIsRefused() throws IOException {
        send("not a zip".getBytes(StandardCharsets.UTF_8)).expectError("", "not_a_workbook");
        send(zip(Map.of("xl/workbook.xml", new byte[10]))).expectError("", "not_a_workbook");
        send(zip(Map.of("xl/workbook.xml", new byte[1], "xl/vbaProject.bin", new byte[9])))
                .expectError("", "workbook_with_more");
        send(zip(Map.of("xl/workbook.xml", new byte[1], "xl/externalLinks/externalLink1.xml", new byte[9])))
                .expectError("", "workbook_with_more");
        send(zip(Map.of("xl/workbook.xml", new byte[40 << 20]))).expectError("", "workbook_too_large");
        send(new byte[3 << 20]).expectError("", "workbook_too_large");
        send(Workbooks.of("报价", Map.of("A1", "=SUM(1,2)"))).expect(200);
    }

    @Test
    void aTemplateIsOfferedToItsRolesOnly() {
        offers.publish("forManagers", offers.upload(Offers.template()).at("/hash"), "salesManager");

        assertThat(zhou.get("/api/objects/offer/prints").expect(200).text())
                .contains("standard")
                .doesNotContain("forManagers");
        assertThat(Workbooks.download(zhou, offers.path("forManagers")).statusCode())
                .isEqualTo(404);
        assertThat(Workbooks.download(chen, offers.path("standard")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTemplateWithoutItsWorkbookIsNotPublished() {
        draw(admin, "offer.lost", "0".repeat(64));

        admin.post("/api/draft/publish", Map.of("accept", List.of())).expectProblem(422, "check_refused");
        admin.delete("/api/draft/printTemplate/offer.lost").expect(204);
    }

    @Test
    void anotherTenantsWorkbookIsNone() {
        var stranger = signIn(newTenant(), "admin");
        draw(stranger, "customer.borrowed", offers.upload(Offers.template()).at("/hash"));

        stranger.post("/api/draft/publish", Map.of("accept", List.of()))
                .expectProblem(422, "check_refused")
                .expectError("/printTemplate/customer.borrowed/file", "no_such_file");
    }

    @Test
    void aWorkbookThatIsNotTakenAnyLongerHoldsUpNoRelease() {
        var old = "f".repeat(64);
        DATABASE.execute("""
                insert into %s.file (tenant_id, hash, content, made_by, made_at) values (%s, '%s', '\\x00', 1, now())
                """.formatted(tenant(code).cell(), tenant(code).id(), old));
        draw(admin, "offer.old", old);

        assertThat(admin.post("/api/draft/check", Map.of()).expect(200).json().findValuesAsString("code"))
                .containsExactly("not_a_workbook");
        admin.post("/api/draft/publish", Map.of("accept", List.of())).expect(200);
    }

    @Test
    void onlyDesignersTouchWorkbooks() {
        var hash = offers.upload(Offers.template()).at("/hash");

        Workbooks.upload(zhou, "offer", Offers.template()).expectProblem(403, "forbidden");
        assertThat(Workbooks.download(zhou, "/api/print-templates/offer/files/" + hash)
                        .statusCode())
                .isEqualTo(403);
        assertThat(Workbooks.download(as("globex", "admin"), "/api/print-templates/customer/files/" + hash)
                        .statusCode())
                .as("another tenant's file")
                .isEqualTo(404);
        assertThat(Workbooks.download(admin, offers.preview(hash)).statusCode()).isEqualTo(200);
    }

    @Test
    void theSampleHasNothingThatCannotBeFilledAndPrints() {
        var sample =
                Workbooks.download(admin, "/api/print-templates/offer/sample").body();
        var taken = offers.upload(sample);

        assertThat(taken.json().path("misprints")).isEmpty();
        var printed = Workbooks.download(admin, offers.preview(taken.at("/hash")));
        assertThat(printed.statusCode()).isEqualTo(200);
    }

    private static void draw(HttpUser designer, String template, String hash) {
        designer.put("/api/draft/printTemplate/" + template, Map.of("label", Map.of("zh-CN", "报价"), "file", hash))
                .expect(200);
    }

    private Reply send(byte[] content) {
        return Workbooks.upload(admin, "offer", content);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }
}
