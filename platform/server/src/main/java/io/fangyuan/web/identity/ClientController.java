package io.fangyuan.web.identity;

import io.fangyuan.identity.ApiClientDetail;
import io.fangyuan.identity.ApiClients;
import io.fangyuan.identity.Viewer;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.Needed;
import io.fangyuan.web.TenantDoor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The programs that may act for a tenant. */
@RestController
@RequestMapping("/api/clients")
final class ClientController {
    private final TenantDoor door;
    private final ApiClients clients;

    ClientController(TenantDoor door, ApiClients clients) {
        this.door = door;
        this.clients = clients;
    }

    record ClientReply(
            String clientId, String name, @Nullable Named user, boolean active, Instant createdAt) {
        static ClientReply of(ApiClientDetail client, Viewer viewer) {
            return new ClientReply(
                    client.clientId(),
                    client.name(),
                    Named.user(viewer.org(), Optional.of(client.user())),
                    client.active(),
                    client.createdAt());
        }
    }

    record CreatedReply(
            String clientId,
            String secret,
            String name,
            @Nullable Named user,
            boolean active) {}

    record ClientsReply(List<ClientReply> clients) {}

    /** @param user whose rights it acts with; left out: the one who asks */
    record NewClient(
            @Needed @Nullable String name, @Nullable RecordId user) {}

    record Switch(boolean active) {}

    @GetMapping
    ClientsReply all() {
        return door.enter(viewer -> new ClientsReply(clients.all(viewer).stream()
                .map(client -> ClientReply.of(client, viewer))
                .toList()));
    }

    /** The reply holds the secret, which is never shown again. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    CreatedReply create(@RequestBody NewClient body) {
        return door.enter(viewer -> {
            var user = Objects.requireNonNullElse(body.user(), viewer.user().id());
            var name = Objects.requireNonNullElse(body.name(), "").strip();
            var created = clients.create(viewer, name, user);
            return new CreatedReply(
                    created.clientId(), created.secret(), name, Named.user(viewer.org(), Optional.of(user)), true);
        });
    }

    @PatchMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setActive(@PathVariable String clientId, @RequestBody Switch body) {
        door.enter(viewer -> {
            clients.setActive(viewer, clientId, body.active());
            return clientId;
        });
    }

    @DeleteMapping("/{clientId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String clientId) {
        door.enter(viewer -> {
            clients.delete(viewer, clientId);
            return clientId;
        });
    }
}
