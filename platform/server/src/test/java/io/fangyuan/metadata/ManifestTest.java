package io.fangyuan.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ManifestTest {
    private static final DocumentKey NAME = DocumentKey.of(Kind.FIELD, "customer", "name");
    private static final DocumentKey TAX = DocumentKey.of(Kind.FIELD, "customer", "tax");
    private static final DocumentKey ROLE = new DocumentKey(Kind.ROLE, "salesperson");
    private static final Manifest TEMPLATE = Manifest.of(Map.of(NAME, "n1", ROLE, "r1"));

    @Test
    void anOverlayHoldsExactlyTheDifference() {
        var own = Manifest.of(Map.of(NAME, "n2", TAX, "t1"));

        var overlay = own.over(TEMPLATE);

        assertThat(overlay.changes())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(NAME, Optional.of("n2"), TAX, Optional.of("t1"), ROLE, Optional.empty()));
        assertThat(TEMPLATE.with(overlay)).isEqualTo(own);
        assertThat(own.over(own).isEmpty()).isTrue();
    }

    @Test
    void anOverlayComesBackFromItsJson() {
        var overlay = Manifest.of(Map.of(TAX, "t1")).over(TEMPLATE);

        assertThat(ManifestJson.overlay(ManifestJson.of(overlay))).isEqualTo(overlay);
        assertThat(ManifestJson.manifest(ManifestJson.of(TEMPLATE))).isEqualTo(TEMPLATE);
    }

    @Test
    void equalManifestsHaveEqualHashes() {
        assertThat(Manifest.of(Map.of(ROLE, "r1", NAME, "n1")).hash()).isEqualTo(TEMPLATE.hash());
        assertThat(Manifest.of(Map.of(NAME, "n1")).hash()).isNotEqualTo(TEMPLATE.hash());
    }
}
