package io.fangyuan.bench.site;

import io.fangyuan.bench.load.Client;
import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.load.Reply;
import io.fangyuan.bench.load.Request;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody who has signed in.
 *
 * @param cookie of the session
 * @param csrf the token that changes must carry
 */
public record Session(String cookie, String csrf) {
    private static final JsonMapper JSON = JsonMapper.shared();

    static final Session NOBODY = new Session("", "");

    /** A request of this person's. */
    public Request request(String method, String path, String body) {
        return request(method, path, body, Map.of());
    }

    /** The same, with further headers. */
    public Request request(String method, String path, String body, Map<String, String> more) {
        Map<String, String> headers = new HashMap<>(more);
        headers.put("Accept", "application/json");
        if (!cookie.isEmpty()) {
            headers.put("Cookie", cookie);
        }
        if (!method.equals("GET")) {
            headers.put("X-CSRF-Token", csrf);
        }
        return Request.of(method, path, headers, body);
    }

    JsonNode get(Connection connection, String path) {
        var reply = connection.send(request("GET", path, ""));
        Client.require(reply, 200);
        return JSON.readTree(reply.body());
    }

    JsonNode post(Connection connection, String path, ObjectNode body, int status) {
        return send(connection, "POST", path, body, status);
    }

    JsonNode send(Connection connection, String method, String path, ObjectNode body, int status) {
        var reply = connection.send(request(method, path, body.toString()));
        Client.require(reply, status);
        return JSON.readTree(reply.body());
    }

    /** Begins a session with what the reply to {@code path} says. */
    Session begin(Connection connection, String path, ObjectNode body) {
        var reply = connection.send(request("POST", path, body.toString()));
        Client.require(reply, 200);
        return new Session(
                cookie(reply), JSON.readTree(reply.body()).get("csrf").stringValue());
    }

    /** A visitor who may send changes: who wants to sign in, for example. */
    static Session visitor(Connection connection) {
        var reply = connection.send(NOBODY.request("GET", "/api/session", ""));
        Client.require(reply, 200);
        return new Session(
                cookie(reply), JSON.readTree(reply.body()).get("csrf").stringValue());
    }

    private static String cookie(Reply reply) {
        return reply.header("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
