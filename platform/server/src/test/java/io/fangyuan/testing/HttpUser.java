package io.fangyuan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who talks to the server under test over HTTP, as a browser does (cookies, token against forgery) or as a
 * program does (bearer token). Bodies are JSON text or anything that Jackson writes.
 */
public final class HttpUser {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String server;
    private final HttpClient client;
    private final Map<String, String> headers;

    private HttpUser(String server, HttpClient client, Map<String, String> headers) {
        this.server = server;
        this.client = client;
        this.headers = headers;
    }

    /** Somebody unknown, with an empty jar of cookies. */
    public static HttpUser visitor(String server) {
        var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .build();
        return new HttpUser(server, client, Map.of());
    }

    /** The same person sending one more header; cookies are shared. */
    public HttpUser with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new HttpUser(server, client, more);
    }

    /** The same person, with the same cookies, at another node. */
    public HttpUser at(String node) {
        return new HttpUser(node, client, headers);
    }

    /** The same person with the token against forgery that the server gives now. */
    public HttpUser withCsrf() {
        return with("X-CSRF-Token", get("/api/session").expect(200).at("/csrf"));
    }

    /** Signs in, "" as tenant for the staff of resellers; fails the test when that is refused. */
    public HttpUser signIn(String tenant, String login, String password) {
        var reply = trySignIn(tenant, login, password).expect(200);
        return with("X-CSRF-Token", reply.at("/csrf"));
    }

    public Reply trySignIn(String tenant, String login, String password) {
        return withCsrf().post("/api/session", Map.of("tenant", tenant, "login", login, "password", password));
    }

    /** The value of a cookie the server has set, as it stands in the header. */
    public String cookie(String name) {
        return ((CookieManager) client.cookieHandler().orElseThrow())
                .getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElseThrow();
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    public Reply put(String path, Object body) {
        return send("PUT", path, body);
    }

    public Reply patch(String path, Object body) {
        return send("PATCH", path, body);
    }

    /** Sends a form, as OAuth 2 wants it. */
    public Reply form(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** A request of which everything but the headers of this person is open. */
    public HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(server + path)).header("Accept", "application/json");
        headers.forEach(request::setHeader);
        return request;
    }

    /** Sends what {@link #request} began. */
    public Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** For what no method here does, such as reading a stream of events. */
    public HttpClient client() {
        return client;
    }

    private Reply send(String method, String path, Object body) {
        var json = body instanceof String text ? text : JSON.writeValueAsString(body);
        return send(
                request(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }
}
