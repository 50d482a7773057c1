package io.fangyuan.bench.handwritten;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Customers: read, listed, created, changed. */
@RestController
@RequestMapping("/api/customers")
final class CustomerController {
    private static final String UNIQUE_VIOLATION = "23505";

    private final Jdbi jdbi;
    private final JsonMapper json;
    private final Clock clock;

    CustomerController(Jdbi jdbi, JsonMapper json, Clock clock) {
        this.jdbi = jdbi;
        this.json = json;
        this.clock = clock;
    }

    record Page(List<CustomerReply> records, @Nullable String next) {}

    record Body(JsonNode values) {}

    @GetMapping
    Page list(@ModelAttribute CustomerQuery wanted) {
        var viewer = SignedIn.person();
        var found = jdbi.withHandle(handle -> new CustomerStore(handle, viewer).list(wanted));
        var now = clock.instant();
        var shown = found.stream()
                .limit(wanted.size())
                .map(customer -> CustomerReply.of(customer, viewer, now))
                .toList();
        return new Page(shown, wanted.next(found));
    }

    @GetMapping("/{id}")
    ResponseEntity<CustomerReply> get(@PathVariable long id) {
        var viewer = SignedIn.person();
        var found = jdbi.withHandle(handle -> find(handle, viewer, id));
        return reply(HttpStatus.OK, found, viewer);
    }

    @PostMapping
    ResponseEntity<CustomerReply> create(@RequestBody Body body) {
        var viewer = SignedIn.person();
        var now = now();
        var form = new CustomerForm();
        form.owner = viewer.id();
        read(body, form);
        CustomerRules.check(viewer, null, form, CustomerRules.today(now));
        var created = write(handle -> create(handle, viewer, form, now));
        return reply(HttpStatus.CREATED, created, viewer);
    }

    private static Customer create(Handle handle, SignedIn.Person viewer, CustomerForm form, Instant now) {
        var store = new CustomerStore(handle, viewer);
        String year = Integer.toString(CustomerRules.today(now).getYear());
        String number = "KH-%s-%05d".formatted(year, store.nextNumber(year));
        long id = store.insert(form, number, now);
        store.remember(id, 1, null, now);
        return find(handle, viewer, id);
    }

    @PatchMapping("/{id}")
    ResponseEntity<CustomerReply> update(
            @PathVariable long id, @RequestHeader("If-Match") String ifMatch, @RequestBody Body body) {
        var viewer = SignedIn.person();
        int version = Integer.parseInt(ifMatch.replace("\"", ""));
        var updated = write(handle -> update(handle, viewer, id, version, body));
        return reply(HttpStatus.OK, updated, viewer);
    }

    private Customer update(Handle handle, SignedIn.Person viewer, long id, int version, Body body) {
        var now = now();
        var before = find(handle, viewer, id);
        var after = before.form().copy();
        read(body, after);
        CustomerRules.check(viewer, before.form(), after, CustomerRules.today(now));
        var store = new CustomerStore(handle, viewer);
        if (before.version() != version || !store.update(id, version, after, now)) {
            throw new Refusal(412, "stale_version");
        }
        var old = before.form().changedIn(after);
        store.remember(id, version + 1, old, now);
        return old.containsKey("parent") || old.containsKey("owner")
                ? find(handle, viewer, id)
                : before.changed(
                        after,
                        before.parentName(),
                        before.ownerName(),
                        new Customer.Stamp(viewer.id(), viewer.name(), now));
    }

    private void read(Body body, CustomerForm into) {
        try {
            json.readerForUpdating(into).readValue(body.values());
        } catch (tools.jackson.core.JacksonException e) {
            throw new Refusal(422, "invalid_record");
        }
    }

    private <T> T write(HandleCallback<T, RuntimeException> work) {
        try {
            return jdbi.inTransaction(work);
        } catch (UnableToExecuteStatementException e) {
            if (e.getCause() instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                throw new Refusal(422, "duplicate_value");
            }
            throw e;
        }
    }

    private static Customer find(Handle handle, SignedIn.Person viewer, long id) {
        return new CustomerStore(handle, viewer).find(id).orElseThrow(() -> new Refusal(404, "not_found"));
    }

    private ResponseEntity<CustomerReply> reply(HttpStatus status, Customer customer, SignedIn.Person viewer) {
        return ResponseEntity.status(status)
                .eTag("\"" + customer.version() + "\"")
                .body(CustomerReply.of(customer, viewer, clock.instant()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
