package io.fangyuan.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.identity.OrgChart;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.publishing.Drafts;
import io.fangyuan.publishing.Publisher;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TestRooms;
import io.fangyuan.value.RecordId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** Queries are kept as long as what they are made from, and no longer: they would hold all of an old release. */
class KeptQueriesTest {
    @RegisterExtension
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @RegisterExtension
    static final TestRooms rooms = new TestRooms(db, RecordTables.class, Slots.class);

    private static final RecordId ANY = new RecordId(1);

    private final KeptQueries kept = new KeptQueries(rooms.get(RecordTables.class));

    @Test
    void whoAsksAgainGetsWhatWasMade() {
        Viewer seller = rooms.viewer(rooms.tenant("acme"), 1, "salesperson");

        ask(seller, "customer", "contact");
        ask(seller, "customer", "contact");

        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void twoPeopleShareNothing() {
        Viewer seller = rooms.viewer(rooms.tenant("acme"), 1, "salesperson");
        Viewer manager = on(seller, rooms.viewer(rooms.tenant("acme"), 2, "salesManager"));

        ask(seller, "customer");
        ask(manager, "customer");

        assertThat(kept.size()).isEqualTo(2);
    }

    @Test
    void whatWasMadeForAReleaseGoesWithIt() {
        Tenant acme = rooms.tenant("releasing");
        Viewer before = rooms.viewer(acme, 1, "salesperson");
        ask(before, "customer", "contact", "followUp");
        ask(rooms.viewer(rooms.tenant("globex"), 1, "salesperson"), "customer");

        ask(with(before, released(acme), before.org()), "customer");

        assertThat(kept.size()).as("one of each tenant").isEqualTo(2);
    }

    @Test
    void whenPeopleChangeAllIsMadeAnew() {
        Viewer before = rooms.viewer(rooms.tenant("acme"), 1, "salesperson");
        ask(before, "customer", "contact", "followUp");

        ask(with(before, before.snapshot(), new OrgChart(List.of(before.user()), List.of(), Set.of())), "customer");

        assertThat(kept.size()).isOne();
    }

    private void ask(Viewer viewer, String... objects) {
        for (String object : objects) {
            kept.readable(viewer, viewer.snapshot().object(object), ANY);
        }
    }

    private static Snapshot released(Tenant tenant) {
        var body = JsonMapper.shared().createObjectNode().put("type", "text");
        body.putObject("label").put("zh-CN", "税号");
        Viewer designer = rooms.designer(tenant);
        rooms.get(Drafts.class).save(designer, DocumentKey.parse("field/customer.tax"), body, Optional.empty());
        rooms.get(Publisher.class).publish(designer, "", Set.of());
        return rooms.get(Snapshots.class).at(db.binding(tenant));
    }

    private static Viewer on(Viewer colleague, Viewer viewer) {
        return with(viewer, colleague.snapshot(), colleague.org());
    }

    private static Viewer with(Viewer viewer, Snapshot snapshot, OrgChart org) {
        return new Viewer(
                viewer.principal(),
                viewer.user(),
                viewer.tenant(),
                snapshot,
                org,
                db.binding(viewer.tenant()),
                viewer.locale(),
                viewer.now());
    }
}
