package io.fangyuan.bench.site;

import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.load.Load;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The platform, entered through its own doors only, but for the copies of records. */
public final class Platform implements Site {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "Kreuzberg-61-bench";
    private static final String WITHOUT_LIMIT = "100000000";
    private static final int BATCH = 500;

    private final Server server;
    private final Path data;
    private final Postgres postgres;
    private final List<Company> companies = new ArrayList<>();

    private Platform(Server server, Path data) {
        this.server = server;
        this.data = data;
        this.postgres = new Postgres(data);
    }

    /**
     * Starts the platform; it is not ready yet.
     *
     * @param command of the JVM, without settings
     * @param data folder of its database
     */
    public static Platform start(List<String> command, Path data, Path log) {
        int port = Server.freePort();
        var settings = Map.of(
                "FANGYUAN_PORT",
                Integer.toString(port),
                "FANGYUAN_DATA",
                data.toString(),
                "FANGYUAN_SIGN_INS_PER_MINUTE",
                WITHOUT_LIMIT,
                "FANGYUAN_TENANT_REQUESTS_PER_MINUTE",
                WITHOUT_LIMIT);
        return new Platform(Server.start(command, settings, port, log), data);
    }

    /** Waits until it serves requests; returns how long that took from its start. */
    public Duration awaitReady() {
        return server.awaitReady();
    }

    /** Signed in as the demo reseller, once the demo is there. */
    public Session reseller() {
        try (var connection = new Connection(server.port())) {
            var file = JSON.readTree(Files.readString(data.resolve("sign-ins.json")));
            var person = file.get("reseller");
            var credentials = JSON.createObjectNode()
                    .put("tenant", "")
                    .put("login", person.get("login").stringValue())
                    .put("password", person.get("password").stringValue());
            return Session.visitor(connection).begin(connection, "/api/session", credentials);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Orders a tenant; returns the token of its administrator's one-time link. */
    public String provision(Connection connection, Session reseller, String code) {
        var order = JSON.createObjectNode()
                .put("code", code)
                .put("name", "恒泰精密机械 " + code)
                .put("adminName", "陈静")
                .put("adminLogin", "admin")
                .put("plan", "enterprise")
                .put("template", "sales")
                .put("sampleData", false);
        return token(reseller.post(connection, "/api/reseller/tenants", order, 201));
    }

    private static String token(JsonNode reply) {
        String url = reply.get("link").get("url").stringValue();
        return url.substring(url.indexOf("token=") + "token=".length());
    }

    /** Sets the first password by a one-time link, which signs in. */
    public Session useLink(Connection connection, String token) {
        var body = JSON.createObjectNode().put("token", token).put("password", PASSWORD);
        return Session.visitor(connection).begin(connection, "/api/session/link", body);
    }

    /**
     * Adds people and customers to a tenant.
     *
     * @param entered customers that come through the API
     */
    public Company populate(Connection connection, String code, Session admin, long seed, int entered) {
        var people = people(connection, admin);
        var customers = new Customers(seed);
        List<String> ids = new ArrayList<>();
        while (ids.size() < entered) {
            ids.addAll(
                    enter(connection, admin, customers, people.owners(), ids, Math.min(BATCH, entered - ids.size())));
        }
        return new Company(code, admin, people.manager(), ids);
    }

    /** Lets these companies take part in the load. */
    public void admit(List<Company> all) {
        companies.addAll(all);
    }

    private record People(Session manager, List<String> owners) {}

    private People people(Connection connection, Session admin) {
        var manager = user(connection, admin, "manager", "salesManager", null);
        String managerId = manager.get("user").get("id").stringValue();
        List<String> owners = new ArrayList<>(List.of(managerId));
        for (String login : List.of("he", "she")) {
            var created = user(connection, admin, login, "salesperson", managerId);
            owners.add(created.get("user").get("id").stringValue());
        }
        for (String login : List.of("other", "another", "third")) {
            var created = user(connection, admin, login, "salesperson", null);
            owners.add(created.get("user").get("id").stringValue());
        }
        return new People(useLink(connection, token(manager)), owners);
    }

    private static JsonNode user(
            Connection connection,
            Session admin,
            String login,
            String role,
            @org.jspecify.annotations.Nullable String superior) {
        var body = JSON.createObjectNode()
                .put("login", login)
                .put("name", "王" + login)
                .put("primaryRole", role)
                .put("superior", superior);
        return admin.post(connection, "/api/users", body, 201);
    }

    private static List<String> enter(
            Connection connection,
            Session admin,
            Customers customers,
            List<String> owners,
            List<String> known,
            int count) {
        ObjectNode batch = JSON.createObjectNode();
        var operations = batch.putArray("operations");
        for (int i = 0; i < count; i++) {
            int number = known.size() + i;
            ObjectNode values = customers.next(number);
            Customers.relate(values, number, owners, known);
            operations.addObject().put("op", "create").set("values", values);
        }
        var results = admin.post(connection, "/api/objects/customer/records/batch", batch, 200)
                .get("results");
        List<String> ids = new ArrayList<>();
        results.forEach(result -> {
            if (result.get("status").intValue() != 201) {
                throw new IllegalStateException("a customer was refused: " + result);
            }
            ids.add(result.get("record").get("id").stringValue());
        });
        return ids;
    }

    /** What its heap holds once it has been cleaned up. */
    public double heapMegabytes() {
        return Jcmd.heapMegabytes(server.pid());
    }

    /** The database the platform runs on. */
    public Postgres postgres() {
        return postgres;
    }

    /** Where a browser finds it. */
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    /** A new connection to it. */
    public Connection connect() {
        return new Connection(server.port());
    }

    @Override
    public String name() {
        return "platform";
    }

    @Override
    public List<Company> companies() {
        return companies;
    }

    @Override
    public Load load() {
        return new Load(server.port(), server.pid(), postgres.pid());
    }

    @Override
    public String customers() {
        return "/api/objects/customer/records";
    }

    @Override
    public String list(String level, String status) {
        String filter = "AND(level = \"%s\", status = \"%s\")".formatted(level, status);
        return customers() + "?sort=-annualRevenue&limit=50&filter="
                + URLEncoder.encode(filter, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
