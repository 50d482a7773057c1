package io.fangyuan.bench.site;

import io.fangyuan.bench.load.Connection;
import io.fangyuan.bench.load.Load;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The application written by hand, on a database of its own in the platform's PostgreSQL. */
public final class Handwritten implements Site {
    private static final String DATABASE = "handwritten";
    private static final String ROLE = "handwritten";
    private static final String PASSWORD = "Kreuzberg-61-bench";

    private final Server server;
    private final Postgres postgres;
    private final Jdbi database;
    private final String passwordHash = new BCryptPasswordEncoder().encode(PASSWORD);
    private final List<Company> companies = new ArrayList<>();

    private Handwritten(Server server, Postgres postgres) {
        this.server = server;
        this.postgres = postgres;
        this.database = postgres.database(DATABASE);
    }

    /** Makes an empty database for it, in place of the one there was. */
    public static void reset(Postgres postgres) {
        postgres.database("postgres").useHandle(handle -> {
            handle.execute("drop database if exists " + DATABASE);
            handle.execute("drop role if exists " + ROLE);
            handle.execute("create role %s login password '%s'".formatted(ROLE, PASSWORD));
            handle.execute("create database %s owner %s".formatted(DATABASE, ROLE));
        });
        postgres.database(DATABASE).useHandle(handle -> {
            handle.execute("set role " + ROLE);
            handle.createScript(resource("/handwritten.sql")).execute();
        });
    }

    /**
     * Starts it; it is not ready yet.
     *
     * @param command of the JVM, without settings
     */
    public static Handwritten start(List<String> command, Postgres postgres, Path log) {
        int port = Server.freePort();
        var settings = Map.of(
                "SERVER_PORT",
                Integer.toString(port),
                "SPRING_DATASOURCE_URL",
                postgres.url(DATABASE),
                "SPRING_DATASOURCE_USERNAME",
                ROLE,
                "SPRING_DATASOURCE_PASSWORD",
                PASSWORD);
        List<String> all = new ArrayList<>(command);
        all.add("handwritten");
        return new Handwritten(Server.start(all, settings, port, log), postgres);
    }

    private static String resource(String name) {
        try (var in = Handwritten.class.getResourceAsStream(name)) {
            return new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public Duration awaitReady() {
        return server.awaitReady();
    }

    /** Adds a tenant with the same people and customers as the platform's of this seed has. */
    public Company populate(Connection connection, int tenant, String code, long seed, int entered) {
        List<String> owners = database.inTransaction(handle -> people(handle, tenant, code));
        var admin = signIn(connection, code, "admin");
        var customers = new Customers(seed);
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < entered; number++) {
            ObjectNode values = customers.next(number);
            Customers.relate(values, number, owners, ids);
            ObjectNode body = JsonMapper.shared().createObjectNode();
            body.set("values", values);
            ids.add(admin.post(connection, customers(), body, 201).get("id").stringValue());
        }
        return new Company(code, admin, signIn(connection, code, "manager"), ids);
    }

    /** Lets these companies take part in the load. */
    public void admit(List<Company> all) {
        companies.addAll(all);
    }

    private Session signIn(Connection connection, String code, String login) {
        var credentials = JsonMapper.shared()
                .createObjectNode()
                .put("tenant", code)
                .put("login", login)
                .put("password", PASSWORD);
        return Session.NOBODY.begin(connection, "/api/session", credentials);
    }

    private List<String> people(Handle handle, int tenant, String code) {
        handle.execute("insert into tenant (id, code, name) values (?, ?, ?)", tenant, code, "恒泰精密机械 " + code);
        user(handle, tenant, "admin", "administration", null);
        long manager = user(handle, tenant, "manager", "salesManager", null);
        List<String> owners = new ArrayList<>(List.of(Long.toString(manager)));
        for (String login : List.of("he", "she")) {
            owners.add(Long.toString(user(handle, tenant, login, "salesperson", manager)));
        }
        for (String login : List.of("other", "another", "third")) {
            owners.add(Long.toString(user(handle, tenant, login, "salesperson", null)));
        }
        return owners;
    }

    private long user(Handle handle, int tenant, String login, String role, @Nullable Long superior) {
        return handle.createQuery("""
                        insert into app_user (tenant_id, login, name, role, superior_id, password_hash)
                        values (:tenant, :login, :name, :role, :superior, :hash)
                        returning id
                        """)
                .bind("tenant", tenant)
                .bind("login", login)
                .bind("name", "王" + login)
                .bind("role", role)
                .bind("superior", superior)
                .bind("hash", passwordHash)
                .mapTo(Long.class)
                .one();
    }

    /** Its database. */
    public Jdbi database() {
        return database;
    }

    /** A new connection to it. */
    public Connection connect() {
        return new Connection(server.port());
    }

    @Override
    public String name() {
        return "handwritten";
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
        return "/api/customers";
    }

    @Override
    public String list(String level, String status) {
        return customers() + "?sort=-annualRevenue&limit=50&level=%s&status=%s".formatted(level, status);
    }

    @Override
    public void close() {
        server.close();
    }
}
