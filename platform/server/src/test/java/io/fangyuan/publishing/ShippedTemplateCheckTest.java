package io.fangyuan.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Manifest;
import io.fangyuan.metadata.ShippedTemplate;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.Snapshots;
import io.fangyuan.testing.PlatformTestDatabase;
import io.fangyuan.testing.TestRooms;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A template is held to what a tenant's own designers are held to. */
class ShippedTemplateCheckTest {
    @RegisterExtension
    @Order(1)
    static final PlatformTestDatabase db = new PlatformTestDatabase();

    @RegisterExtension
    @Order(2)
    static final TestRooms rooms = new TestRooms(db);

    static Stream<ShippedTemplate> templates() {
        return ShippedTemplate.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theCheckFindsNothingWrongAndAsksNothing(ShippedTemplate template) {
        var snapshots = rooms.get(Snapshots.class);
        var before = empty();
        var after = snapshots.candidate(before, template.manifest(), template.bodies());
        var candidate = new Candidate(before, after, template.manifest(), template.documents(), Set.of());

        var findings = rooms.get(Checker.class).checkDocuments(candidate);

        assertThat(findings).filteredOn(Finding::stops).isEmpty();
    }

    private static Snapshot empty() {
        var snapshots = rooms.get(Snapshots.class);
        var current = snapshots.at(db.binding(db.tenant("empty")));
        return snapshots.candidate(current, Manifest.EMPTY, _ -> Map.of());
    }
}
