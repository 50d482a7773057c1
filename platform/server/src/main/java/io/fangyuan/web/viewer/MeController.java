package io.fangyuan.web.viewer;

import io.fangyuan.identity.Viewer;
import io.fangyuan.tenancy.TenantDirectory;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.TenantDoor;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
    ResponseEntity<JsonNode> me(WebRequest request) {
        return door.enterChecked(viewer -> {
            String etag = etag(viewer);
            if (request.checkNotModified(etag)) {
                return ResponseEntity.status(304).eTag(etag).build();
            }
            return ResponseEntity.ok()
                    .eTag(etag)
                    .cacheControl(CacheControl.noCache())
                    .body(bundle(viewer));
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

    private JsonNode bundle(Viewer viewer) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.set("user", user(viewer));
        var tenant = tenants.get(viewer.binding().tenant());
        node.putObject("tenant")
                .put("code", tenant.code())
                .put("name", tenant.name())
                .put("zone", viewer.snapshot().zone().getId())
                .put("locale", tenant.locale().toLanguageTag());
        var permissions = node.putArray("permissions");
        viewer.roles().stream()
                .flatMap(role -> role.permissions().stream())
                .distinct()
                .sorted()
                .forEach(permissions::add);
        node.put("release", viewer.snapshot().release());
        return new MetadataBundle(viewer).into(node);
    }

    private static ObjectNode user(Viewer viewer) {
        var user = viewer.user();
        ObjectNode node =
                JsonMapper.shared().createObjectNode().put("id", user.id().toString());
        node.put("login", user.login())
                .put("name", user.name())
                .put("email", user.email().orElse(""))
                .put("mobile", user.mobile().orElse(""))
                .put("locale", user.locale().toLanguageTag());
        node.put("primaryRole", user.primaryRole());
        node.put(
                "primaryRoleLabel",
                viewer.snapshot()
                        .role(user.primaryRole())
                        .map(role -> role.label().in(viewer.locale()))
                        .orElse(user.primaryRole()));
        node.set(
                "department",
                user.department()
                        .flatMap(viewer.org()::department)
                        .map(found -> reference(found.id(), found.name()))
                        .orElse(null));
        node.set(
                "superior",
                user.superior()
                        .flatMap(viewer.org()::user)
                        .map(found -> reference(found.id(), found.name()))
                        .orElse(null));
        return node;
    }

    /** Formulas in the browser compare the id, people read the name. */
    private static ObjectNode reference(RecordId id, String name) {
        return JsonMapper.shared().createObjectNode().put("id", id.toString()).put("name", name);
    }
}
