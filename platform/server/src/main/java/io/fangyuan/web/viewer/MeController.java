package io.fangyuan.web.viewer;

import io.fangyuan.identity.Viewer;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.web.TenantDoor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The viewer and the viewer's bundle of metadata, from which the screens are drawn. */
@RestController
class MeController {
    private final TenantDoor door;
    private final TenantDirectory tenants;

    MeController(TenantDoor door, TenantDirectory tenants) {
        this.door = door;
        this.tenants = tenants;
    }

    @GetMapping("/api/me")
    ResponseEntity<MeReply> me(WebRequest request) {
        return door.enterChecked(viewer -> {
            String etag = etag(viewer);
            if (request.checkNotModified(etag)) {
                return ResponseEntity.status(304).eTag(etag).build();
            }
            return ResponseEntity.ok()
                    .eTag(etag)
                    .cacheControl(CacheControl.noCache())
                    .body(MeReply.of(viewer, tenants.get(viewer.binding().tenant())));
        });
    }

    /**
     * The bundle depends on the release, on who holds which role, and on the language, and on nothing else. A weak tag, for
     * under a strong one the container sends the bundle as it is, ten times as long.
     */
    private static String etag(Viewer viewer) {
        return "W/\"%d.%d.%s.%s\""
                .formatted(
                        viewer.binding().release(),
                        viewer.binding().accessVersion(),
                        viewer.user().id(),
                        viewer.locale().toLanguageTag());
    }
}
