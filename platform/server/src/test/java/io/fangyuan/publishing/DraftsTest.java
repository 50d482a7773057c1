package io.fangyuan.publishing;

import static io.fangyuan.publishing.TaxNumbers.TAX;
import static io.fangyuan.publishing.TaxNumbers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TestRooms;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/** The draft of a tenant: what may enter it, who shares it, what leaves it. */
class DraftsTest {
    @RegisterExtension
    @Order(1)
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRooms rooms = new TestRooms(db);

    private final Drafts drafts = rooms.get(Drafts.class);
    private final Publisher publisher = rooms.get(Publisher.class);
    private final Releases releases = rooms.get(Releases.class);

    @Test
    void aDocumentOfTheWrongFormDoesNotEnterTheDraft() {
        var acme = rooms.tenant("form");
        var body = text("税号", 20).put("colour", "red");
        body.remove("type");

        assertThatThrownBy(() -> drafts.save(designer(acme), TAX, body, Optional.empty()))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> assertThat(problem.violations())
                        .extracting(Violation::pointer, Violation::code)
                        .containsExactlyInAnyOrder(tuple("/colour", "unknown_property"), tuple("/type", "required")));
        assertThat(drafts.changes(designer(acme))).isEmpty();
    }

    @Test
    void anObjectTakesWithItWhatBelongsToIt() {
        var acme = rooms.tenant("whole");
        drafts.remove(designer(acme), DocumentKey.parse("object/followUp"));

        var gone = drafts.changes(designer(acme)).stream()
                .map(change -> change.difference().key())
                .toList();

        assertThat(gone)
                .contains(
                        DocumentKey.parse("object/followUp"),
                        DocumentKey.parse("field/followUp.subject"),
                        DocumentKey.parse("layout/followUp.standard"))
                .noneMatch(key -> key.object().equals("customer"));
    }

    @Test
    void twoAuthorsShareOneDraft() {
        var acme = rooms.tenant("authors");
        var first = rooms.viewer(acme, 7, "administration");
        var second = rooms.viewer(acme, 8, "administration");
        drafts.save(first, TAX, text("税号", 20), Optional.empty());
        drafts.save(second, DocumentKey.parse("field/customer.fax"), text("传真", 20), Optional.empty());

        assertThat(drafts.changes(first))
                .extracting(
                        change -> change.difference().key().name(),
                        change -> change.author().value())
                .containsExactly(tuple("customer.fax", 8L), tuple("customer.tax", 7L));
    }

    @Test
    void whoHasNotSeenTheLatestDraftDoesNotOverwriteIt() {
        var acme = rooms.tenant("optimistic");
        var seen = drafts.save(designer(acme), TAX, text("税号", 20), Optional.empty())
                .hash();
        drafts.save(designer(acme), TAX, text("税务登记号", 20), Optional.of(seen));

        assertThatThrownBy(() -> drafts.save(designer(acme), TAX, text("税号", 30), Optional.of(seen)))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.DRAFT_CHANGED);
    }

    @Test
    void aChangeThatIsTakenBackLeavesTheDraft() {
        var acme = rooms.tenant("takenback");
        publish(acme, TAX, text("税号", 20));

        drafts.save(designer(acme), TAX, text("税务登记号", 20), Optional.empty());
        drafts.save(designer(acme), TAX, text("税号", 20), Optional.empty());

        assertThat(drafts.changes(designer(acme))).isEmpty();
    }

    @Test
    void theNumberOfAFieldCannotBeChanged() {
        var acme = rooms.tenant("fixed");
        drafts.save(designer(acme), TAX, text("税号", 20), Optional.empty());

        assertThatThrownBy(() -> drafts.save(designer(acme), TAX, text("税号", 20).put("id", 77), Optional.empty()))
                .asInstanceOf(type(Problem.class))
                .extracting(Problem::code)
                .isEqualTo(ProblemCode.INVALID_METADATA);
    }

    @Test
    void thePlatformsOwnDocumentsAreNotTheTenants() {
        var acme = rooms.tenant("own");

        for (var key : List.of("field/user.name", "field/department.tax", "object/user", "field/customer.owner")) {
            assertThatThrownBy(
                            () -> drafts.save(designer(acme), DocumentKey.parse(key), text("x", 20), Optional.empty()))
                    .as(key)
                    .isInstanceOf(Problem.class);
        }
    }

    @Test
    void withoutThePermissionNothingIsShownOrChanged() {
        var acme = rooms.tenant("forbidden");
        var salesperson = rooms.viewer(acme, 9, "salesperson");

        List<Runnable> attempts = List.of(
                () -> drafts.changes(salesperson),
                () -> drafts.save(salesperson, TAX, text("税号", 20), Optional.empty()),
                () -> drafts.check(salesperson),
                () -> publisher.publish(salesperson, "", Set.of()),
                () -> releases.list(salesperson));

        assertThat(attempts)
                .allSatisfy(attempt -> assertThatThrownBy(attempt::run)
                        .asInstanceOf(type(Problem.class))
                        .extracting(Problem::code)
                        .isEqualTo(ProblemCode.FORBIDDEN));
    }

    private Viewer designer(Tenant tenant) {
        return rooms.designer(tenant);
    }

    private void publish(Tenant tenant, DocumentKey key, ObjectNode body) {
        drafts.save(designer(tenant), key, body, Optional.empty());
        publisher.publish(designer(tenant), "", Set.of());
    }
}
