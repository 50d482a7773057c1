package io.fangyuan.web.openapi;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Where programs and their authors read what the platform understands. */
@RestController
final class OpenApiController {
    private final OpenApi openApi;

    OpenApiController(OpenApi openApi) {
        this.openApi = openApi;
    }

    @GetMapping("/api/openapi.json")
    JsonNode document() {
        return openApi.document();
    }
}
