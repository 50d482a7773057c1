package io.fangyuan.publishing;

import static io.fangyuan.publishing.TaxNumbers.RULE;
import static io.fangyuan.publishing.TaxNumbers.TAX;
import static io.fangyuan.publishing.TaxNumbers.rule;
import static io.fangyuan.publishing.TaxNumbers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.PublishListener;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import io.fangyuan.store.Sql;
import io.fangyuan.store.StaleBinding;
import io.fangyuan.store.TenantTransaction;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TestRooms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.node.ObjectNode;

/** A draft becomes a release when the check allows it; releases can be told apart and gone back to. */
class PublishingTest {
    @RegisterExtension
    @Order(1)
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRooms rooms = new TestRooms(db, Listener.class);

    /** Remembers what was published, in the order it was told. */
    static final class Listener implements PublishListener {
        private final List<String> told = new ArrayList<>();

        @Override
        public synchronized void published(Snapshot before, Snapshot after, TenantTransaction tx) {
            told.add(after.tenant() + ": " + before.release() + " -> " + after.release());
        }
    }

    private final Drafts drafts = rooms.get(Drafts.class);
    private final Publisher publisher = rooms.get(Publisher.class);
    private final Releases releases = rooms.get(Releases.class);

    @Test
    void aPublishedFieldIsInTheNextSnapshot() {
        var acme = rooms.tenant("acme");

        drafts.save(designer(acme), TAX, text("税号", 20), Optional.empty());
        var release = publisher.publish(designer(acme), "税号", Set.of());

        var field = now(acme).object("customer").field("tax");
        assertThat(release).isEqualTo(2);
        assertThat(field.id()).isEqualTo(1000);
        assertThat(field.label().texts()).containsEntry("zh-CN", "税号");
        assertThat(drafts.changes(designer(acme))).isEmpty();
        assertThat(rooms.get(Listener.class).told).contains(acme.id() + ": 1 -> 2");
        assertThat(audit(acme)).contains("release.published release:2");
    }

    @Test
    void rollingBackAndAgainBringsBackTheSameField() {
        var acme = rooms.tenant("rolling");
        publish(acme, TAX, text("税号", 20));

        publisher.rollBack(designer(acme), 1, "", Set.of());
        assertThat(now(acme).object("customer").find("tax")).isEmpty();
        publisher.rollBack(designer(acme), 2, "", Set.of());

        assertThat(now(acme).object("customer").field("tax").id()).isEqualTo(1000);
        assertThat(releases.list(designer(acme)))
                .extracting(Releases.Summary::release, Releases.Summary::changes, Releases.Summary::current)
                .containsExactly(tuple(4, 1, true), tuple(3, 1, false), tuple(2, 1, false), tuple(1, 0, false));
    }

    @Test
    void aNewFieldNeverGetsTheNumberOfARemovedOne() {
        var acme = rooms.tenant("numbers");
        publish(acme, TAX, text("税号", 20));
        drafts.remove(designer(acme), TAX);
        publisher.publish(designer(acme), "", Set.of("field_removed"));

        publish(acme, TAX, text("税号", 20));

        assertThat(now(acme).object("customer").field("tax").id()).isEqualTo(1001);
    }

    @Test
    void aDiffShowsWhatChanged() {
        var acme = rooms.tenant("diff");
        publish(acme, TAX, text("税号", 20));
        publish(acme, TAX, text("纳税人识别号", 20));

        var differences = releases.diff(designer(acme), 2, 3);

        assertThat(differences).hasSize(1);
        assertThat(differences.getFirst().change()).isEqualTo(Difference.Change.CHANGED);
        assertThat(differences
                        .getFirst()
                        .before()
                        .orElseThrow()
                        .at("/label/zh-CN")
                        .asString())
                .isEqualTo("税号");
        assertThat(differences
                        .getFirst()
                        .after()
                        .orElseThrow()
                        .at("/label/zh-CN")
                        .asString())
                .isEqualTo("纳税人识别号");
    }

    @Test
    void twoTenantsOnOneTemplateShareOneObjectType() {
        var one = rooms.tenant("twin1");
        var two = rooms.tenant("twin2");
        assertThat(now(one).object("customer")).isSameAs(now(two).object("customer"));

        publish(one, TAX, text("税号", 20));

        assertThat(now(one).object("customer")).isNotSameAs(now(two).object("customer"));
        assertThat(now(one).object("product")).isSameAs(now(two).object("product"));
        publish(two, TAX, text("税号", 20));
        assertThat(now(one).object("customer")).isSameAs(now(two).object("customer"));
    }

    @Test
    void aBrokenFormulaIsRefusedWithPointerAndColumn() {
        var acme = rooms.tenant("broken");
        drafts.save(designer(acme), RULE, rule("ISBLANK(taxNumber)"), Optional.empty());

        assertThat(drafts.check(designer(acme)))
                .extracting(
                        Finding::name,
                        Finding::pointer,
                        Finding::code,
                        it -> it.params().get("column"))
                .containsExactly(tuple("customer.taxNeeded", "/condition", "formula_unknown_field", 9));
        assertThatThrownBy(() -> publisher.publish(designer(acme), "", Set.of("formula_unknown_field")))
                .asInstanceOf(type(Problem.class))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.CHECK_REFUSED);
                    assertThat(problem.violations())
                            .extracting(Violation::pointer)
                            .containsExactly("/validationRule/customer.taxNeeded/condition");
                });
        assertThat(now(acme).release()).isEqualTo(1);
    }

    @Test
    void aQuestionWaitsForItsAnswer() {
        var acme = rooms.tenant("question");
        drafts.remove(designer(acme), DocumentKey.parse("field/product.specification"));
        var asked = drafts.check(designer(acme)).stream().map(Finding::code).toList();

        assertThat(asked).contains("field_removed");
        assertThatThrownBy(() -> publisher.publish(designer(acme), "", Set.of()))
                .isInstanceOf(Problem.class);
    }

    @Test
    void removingWhatIsUsedNamesThoseWhoUseIt() {
        var acme = rooms.tenant("used");
        drafts.remove(designer(acme), DocumentKey.parse("field/customer.mobile"));

        assertThat(drafts.check(designer(acme)))
                .filteredOn(finding -> finding.code().equals("unknown_reference"))
                .extracting(Finding::kind, Finding::name)
                .contains(tuple(Kind.LAYOUT, "customer.standard"));
    }

    @Test
    void aPublishedFieldKeepsItsKindOfValue() {
        var acme = rooms.tenant("kind");
        publish(acme, TAX, text("税号", 20));
        var date = text("税号", 20).put("type", "date");
        date.putObject("options");

        drafts.save(designer(acme), TAX, date, Optional.empty());

        assertThat(drafts.check(designer(acme))).extracting(Finding::code).containsExactly("type_changed");
    }

    @Test
    void ofTwoWhoPublishAtOnceOneIsToldToLookAgain() throws Exception {
        var acme = rooms.tenant("race");
        drafts.save(designer(acme), TAX, text("税号", 20), Optional.empty());
        var viewer = designer(acme);
        var together = new CyclicBarrier(2);
        Callable<Boolean> publish = () -> {
            together.await();
            try {
                publisher.publish(viewer, "", Set.of());
                return true;
            } catch (StaleBinding stale) {
                return false;
            }
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(List.of(publish, publish));
            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(now(acme).release()).isEqualTo(2);
    }

    private Viewer designer(Tenant tenant) {
        return rooms.designer(tenant);
    }

    private void publish(Tenant tenant, DocumentKey key, ObjectNode body) {
        drafts.save(designer(tenant), key, body, Optional.empty());
        publisher.publish(designer(tenant), "", Set.of());
    }

    private static Snapshot now(Tenant tenant) {
        return rooms.get(Snapshots.class).current(tenant.id());
    }

    private static List<String> audit(Tenant tenant) {
        return db.tenants()
                .bound(
                        tenant.id(),
                        tenant.cell(),
                        tx -> tx.query(
                                Sql.of("select action, target from " + tx.cell() + ".audit"),
                                row -> row.getString(1) + " " + row.getString(2)));
    }
}
