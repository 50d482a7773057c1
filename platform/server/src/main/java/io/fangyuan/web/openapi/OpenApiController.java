package io.fangyuan.web.openapi;

import io.fangyuan.identity.Principal;
import io.fangyuan.web.SignedIn;
import io.fangyuan.web.TenantDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Where programs and their authors read what the platform understands. */
@RestController
final class OpenApiController {
    private final OpenApi openApi;
    private final ViewerApi viewerApi;
    private final TenantDoor door;

    OpenApiController(OpenApi openApi, ViewerApi viewerApi, TenantDoor door) {
        this.openApi = openApi;
        this.viewerApi = viewerApi;
        this.door = door;
    }

    /** With the viewer's own objects, as far as their rights go; for staff of resellers without any. */
    @GetMapping("/api/openapi.json")
    ObjectNode document() {
        return SignedIn.principal().orElse(null) instanceof Principal.OfTenant
                ? door.enterChecked(viewerApi::document)
                : openApi.document();
    }
}
