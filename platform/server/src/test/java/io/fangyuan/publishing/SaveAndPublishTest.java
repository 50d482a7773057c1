package io.fangyuan.publishing;

import static io.fangyuan.publishing.TaxNumbers.RULE;
import static io.fangyuan.publishing.TaxNumbers.TAX;
import static io.fangyuan.publishing.TaxNumbers.rule;
import static io.fangyuan.publishing.TaxNumbers.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TestRooms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Saving is publishing, unless the check has something to say; then it waits in the draft. */
class SaveAndPublishTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @RegisterExtension
    @Order(1)
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRooms rooms = new TestRooms(db);

    private final Drafts drafts = rooms.get(Drafts.class);
    private final Publisher publisher = rooms.get(Publisher.class);

    @Test
    void savingAndPublishingAtOnceLeavesTheRestOfTheDraftAlone() {
        var acme = rooms.tenant("onestep");
        drafts.save(designer(acme), RULE, rule("ISBLANK(taxNumber)"), Optional.empty());

        var saved = publisher.saveAndPublish(designer(acme), TAX, text("税号", 20), Optional.empty());

        assertThat(saved.release()).contains(2);
        assertThat(now(acme).object("customer").find("tax")).isPresent();
        assertThat(drafts.changes(designer(acme)))
                .extracting(change -> change.difference().key())
                .containsExactly(RULE);
    }

    @Test
    void documentsThatNeedEachOtherArePublishedTogether() {
        var acme = rooms.tenant("together");
        var tax = new Document(TAX, text("税号", 20));
        var needed = new Document(RULE, rule("ISBLANK(tax)"));

        var saved = publisher.saveAndPublish(designer(acme), List.of(edit(needed), edit(tax)));

        assertThat(saved.release()).contains(2);
        assertThat(now(acme).object("customer").rules())
                .extracting(rule -> rule.name())
                .contains("taxNeeded");
        assertThat(drafts.changes(designer(acme))).isEmpty();
    }

    @Test
    void ofDocumentsSavedTogetherAllWaitOrNone() {
        var acme = rooms.tenant("allornone");
        var tax = new Document(TAX, text("税号", 20));
        var wrong = new Document(RULE, rule("ISBLANK(taxNumber)"));

        var saved = publisher.saveAndPublish(designer(acme), List.of(edit(tax), edit(wrong)));

        assertThat(saved.release()).isEmpty();
        assertThat(saved.findings()).extracting(Finding::name).containsExactly(RULE.name());
        assertThat(drafts.changes(designer(acme)))
                .extracting(change -> change.difference().key())
                .containsExactlyInAnyOrder(TAX, RULE);
    }

    @Test
    void whatTheCheckStopsWaitsInTheDraft() {
        var acme = rooms.tenant("waits");

        var saved = publisher.saveAndPublish(designer(acme), RULE, rule("ISBLANK(taxNumber)"), Optional.empty());

        assertThat(saved.release()).isEmpty();
        assertThat(saved.findings()).extracting(Finding::code).containsExactly("formula_unknown_field");
        assertThat(drafts.changes(designer(acme)))
                .extracting(change -> change.difference().key())
                .containsExactly(RULE);
    }

    @Test
    void somebodyMustStayAbleToDesign() {
        var acme = rooms.tenant("lockedout");
        var key = DocumentKey.parse("role/administration");
        var role = (ObjectNode) JSON.readTree("""
                {"label": {"en": "Administration"}, "apps": [], "permissions": ["manageUsers"], "objects": {}}
                """);

        var saved = publisher.saveAndPublish(designer(acme), key, role, Optional.empty());

        assertThat(saved.release()).isEmpty();
        assertThat(saved.findings())
                .extracting(Finding::code, Finding::params)
                .contains(tuple("nobody_may", Map.of("permission", "designMetadata")));
    }

    private static Drafts.Edit edit(Document document) {
        return new Drafts.Edit(document, Optional.empty());
    }

    private Viewer designer(Tenant tenant) {
        return rooms.designer(tenant);
    }

    private static Snapshot now(Tenant tenant) {
        return rooms.get(Snapshots.class).current(tenant.id());
    }
}
