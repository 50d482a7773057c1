package io.fangyuan.web.openapi;

import io.fangyuan.web.TenantDoor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

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

    /** The platform's own interface, the same for everybody. */
    @GetMapping("/api/openapi.json")
    JsonNode document() {
        return openApi.document();
    }

    /** The viewer's objects with their fields, as far as the viewer's rights go. */
    @GetMapping("/api/me/openapi.json")
    JsonNode ofViewer() {
        return door.enterChecked(viewerApi::document);
    }
}
