package io.fangyuan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.routerFunctions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class UserInterfacesTest {

    @TempDir
    private Path folder;

    private MockMvcTester browser;

    @BeforeEach
    void buildTheInterfaces() throws IOException {
        write("app/index.html", "<title>Work</title>");
        write("app/favicon.svg", "<svg/>");
        write("app/assets/index-1a2b.js", "start()");
        write("admin/index.html", "<title>Design</title>");
        write("secret.txt", "not for browsers");
        browser = MockMvcTester.create(
                routerFunctions(UserInterfaces.pages(folder.toString(), new DefaultResourceLoader()))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/", "/app/customer", "/app/customer/1234", "/app/fields/customer.mobile"})
    void everyAddressOfTheApplicationIsItsPage(String address) {
        assertThat(browser.get().uri(address))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-cache")
                .containsHeader("Content-Security-Policy")
                .bodyText()
                .contains("Work");
    }

    @Test
    void adminsHaveAPageOfTheirOwn() {
        assertThat(browser.get().uri("/admin/objects")).hasStatusOk().bodyText().contains("Design");
    }

    @Test
    void aFileNamedByItsContentIsKept() {
        assertThat(browser.get().uri("/app/assets/index-1a2b.js"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable")
                .hasBodyTextEqualTo("start()");
    }

    @Test
    void otherFilesAreAskedForAgain() {
        assertThat(browser.get().uri("/app/favicon.svg")).hasStatusOk().hasHeader("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/app"})
    void theFrontDoorLeadsToTheApplication(String address) {
        assertThat(browser.get().uri(address)).hasStatus(307).hasHeader("Location", "/app/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/assets/gone-3c4d.js", "/api/me"})
    void whatIsNotThereIsNotFound(String address) {
        assertThat(browser.get().uri(address)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/app/../secret.txt", "/app/%2e%2e/secret.txt", "/app/assets/..%2f..%2fsecret.txt"})
    void noAddressLeadsOutOfTheFolder(String address) {
        assertThat(browser.get().uri(address)).bodyText().doesNotContain("not for browsers");
    }

    @Test
    void anInterfaceThatIsNotBuiltIsNotFound() throws IOException {
        Files.delete(folder.resolve("admin/index.html"));

        assertThat(browser.get().uri("/admin/")).hasStatus(404);
    }

    private void write(String path, String content) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
