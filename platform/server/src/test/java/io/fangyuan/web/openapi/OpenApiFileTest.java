package io.fangyuan.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.testing.ServerTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** schemas/openapi.json, from which the user interfaces' types are made, says what the platform says. */
class OpenApiFileTest extends ServerTest {
    private static final Path FILE = Path.of("../../schemas/openapi.json");

    @Autowired
    private OpenApi openApi;

    @Test
    void theFileIsFresh() throws IOException {
        var document = openApi.document();
        document.withObject("info").put("version", "1");
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        String text = JsonMapper.shared().writer().with(printer).writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(FILE, text);
        }

        assertThat(FILE)
                .as("run with -Dschemas.write=true to write it, then npm run gen in runtime-ui")
                .hasContent(text);
    }
}
