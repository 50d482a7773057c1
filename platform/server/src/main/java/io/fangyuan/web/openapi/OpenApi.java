package io.fangyuan.web.openapi;

import io.fangyuan.web.ProblemReply;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI 3.1 document of everything under {@code /api}, made from the controllers, so that it cannot lag behind them.
 * What a tenant's own objects hold is not in it: values of records are any JSON.
 */
@Component
final class OpenApi {
    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    OpenApi(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    /** One method of one path. */
    record Endpoint(String path, RequestMethod method, RequestMappingInfo mapping, HandlerMethod handler) {}

    /** Everything under {@code /api}, by path and method. */
    Stream<Endpoint> endpoints() {
        return mappings.stream()
                .flatMap(each -> each.getHandlerMethods().entrySet().stream())
                .flatMap(entry -> endpoints(entry.getKey(), entry.getValue()))
                .filter(endpoint -> endpoint.path().startsWith("/api/"))
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method));
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping, HandlerMethod handler) {
        return mapping.getPatternValues().stream()
                .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> new Endpoint(path, method, mapping, handler)));
    }

    /** The document, made anew. */
    ObjectNode document() {
        var document = JsonMapper.shared().createObjectNode().put("openapi", "3.1.1");
        document.putObject("info")
                .put("title", "Fangyuan")
                .put(
                        "version",
                        Optional.ofNullable(OpenApi.class.getPackage().getImplementationVersion())
                                .orElse("development"));
        var schemas = new Schemas();
        var operations = new Operations(schemas);
        var paths = document.putObject("paths");
        endpoints()
                .forEach(endpoint -> paths.withObjectProperty(endpoint.path())
                        .set(endpoint.method().name().toLowerCase(Locale.ROOT), operations.of(endpoint)));
        var problem = schemas.reply(ResolvableType.forClass(ProblemReply.class));
        var components = document.putObject("components");
        components
                .putObject("responses")
                .putObject("Problem")
                .put("description", "Refused; code says why.")
                .putObject("content")
                .putObject("application/problem+json")
                .set("schema", problem);
        components.set("schemas", schemas.named());
        signIn(document, components.putObject("securitySchemes"));
        return document;
    }

    /** Pages hold a session, programs a token. */
    private static void signIn(ObjectNode document, ObjectNode schemes) {
        schemes.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "FYSESSION");
        schemes.putObject("client")
                .put("type", "oauth2")
                .putObject("flows")
                .putObject("clientCredentials")
                .put("tokenUrl", "/oauth2/token")
                .putObject("scopes");
        var security = document.putArray("security");
        security.addObject().putArray("session");
        security.addObject().putArray("client");
    }
}
