package io.fangyuan.web.page;

import io.fangyuan.layout.CustomPages;
import io.fangyuan.metadata.CustomPage;
import io.fangyuan.publishing.Drafts;
import io.fangyuan.web.TenantDoor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * The pages that tenants write. Browsers give them an origin that is nobody's and no way out but the channel to the page
 * around them, however they are opened.
 */
@RestController
final class CustomPageController {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "sandbox allow-scripts",
            "default-src 'none'",
            "script-src 'unsafe-inline'",
            "style-src 'unsafe-inline'",
            "img-src data:",
            "font-src data:",
            "form-action 'none'",
            "base-uri 'none'",
            "frame-ancestors 'self'");

    private final TenantDoor door;
    private final CustomPageFrame frame;

    CustomPageController(TenantDoor door, CustomPageFrame frame) {
        this.door = door;
        this.frame = frame;
    }

    /** The page, for those whose primary role has it. */
    @GetMapping(path = "/api/objects/{object}/pages/{name}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@PathVariable String object, @PathVariable String name) {
        return door.enterChecked(viewer -> {
            CustomPage page = CustomPages.require(viewer, viewer.snapshot().object(object), name);
            return reply(page.revision(), page.html());
        });
    }

    /** A page without content, in which a designer tries out one that is not published. */
    @GetMapping(path = "/api/page-stage", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> stage() {
        return door.enterChecked(viewer -> {
            viewer.require(Drafts.DESIGN_METADATA);
            return reply("stage", "");
        });
    }

    /** Asked for again each time, because who asks may have another role by then. */
    private ResponseEntity<String> reply(String revision, String html) {
        return ResponseEntity.ok()
                .eTag(revision + "." + frame.revision())
                .contentType(HTML)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("X-DNS-Prefetch-Control", "off")
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
                .body(frame.around(html));
    }
}
