package io.fangyuan.web.signin;

import io.fangyuan.identity.ApiClients;
import io.fangyuan.identity.Principal;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/** The tenants' API clients as the authorization server knows clients. They are changed through {@link ApiClients} only. */
@Component
final class RegisteredClients implements RegisteredClientRepository {
    private static final String TENANT = "fangyuan.tenant";
    private static final String USER = "fangyuan.user";
    private static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private final ApiClients clients;

    RegisteredClients(ApiClients clients) {
        this.clients = clients;
    }

    static Principal.ApiClient principal(RegisteredClient client) {
        return new Principal.ApiClient(setting(client, TENANT), client.getClientId(), setting(client, USER));
    }

    private static <T> T setting(RegisteredClient client, String name) {
        T value = client.getClientSettings().getSetting(name);
        return Objects.requireNonNull(value, "set in this class");
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are made by their tenants");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String clientId) {
        return clients.find(clientId).map(RegisteredClients::registered).orElse(null);
    }

    private static RegisteredClient registered(ApiClients.Registered client) {
        var principal = client.principal();
        return RegisteredClient.withId(principal.clientId())
                .clientId(principal.clientId())
                .clientName(client.name())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .clientSettings(ClientSettings.builder()
                        .setting(TENANT, principal.tenant())
                        .setting(USER, principal.user())
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(TOKEN_LIFE)
                        .build())
                .build();
    }
}
