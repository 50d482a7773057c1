package io.fangyuan.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** What stands in front of the HTML that a tenant wrote: the platform's look, and the script it reaches records through. */
@Component
final class CustomPageFrame {
    private final String head = """
            <!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">\
            <style>%s</style><script>%s</script>
            """.formatted(text("base.css"), text("fangyuan.js"));
    private final String revision = DigestUtils.md5DigestAsHex(head.getBytes(StandardCharsets.UTF_8));

    /** Differs from one version of the platform to the next where the head does. */
    String revision() {
        return revision;
    }

    String around(String html) {
        return head + html;
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("schemas/custom-page/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
