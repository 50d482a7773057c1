package io.fangyuan.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.fangyuan.metadata.Document;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ShippedTemplate;
import io.fangyuan.metadata.Snapshot;
import io.fangyuan.metadata.TemplateSnapshot;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Workbooks that come with a template can be printed as they are. */
class ShippedPrintsTest {
    private static final int MOST_BYTES = 30_000;

    static Stream<ShippedTemplate> templates() {
        return ShippedTemplate.all().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyFileIsSmallAndNamedByAPrint(ShippedTemplate template) throws Exception {
        assertThat(template.files()).allMatch(content -> content.length < MOST_BYTES);
        assertThat(template.documents())
                .filteredOn(document -> document.kind() == Kind.PRINT_TEMPLATE)
                .extracting(document -> document.body().path("file").stringValue())
                .containsExactlyInAnyOrderElementsOf(byHash(template).keySet());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyPlaceHolderIsUnderstood(ShippedTemplate template) throws Exception {
        var snapshot = TemplateSnapshot.of(template);
        var files = byHash(template);

        assertThat(template.documents())
                .filteredOn(document -> document.kind() == Kind.PRINT_TEMPLATE)
                .allSatisfy(
                        document -> assertThat(plan(snapshot, document, files).misprints())
                                .as(document.name())
                                .isEmpty());
    }

    private static TemplatePlan plan(Snapshot snapshot, Document document, Map<String, byte[]> files) {
        var content =
                Objects.requireNonNull(files.get(document.body().path("file").stringValue()));
        var fileName = document.body().path("fileName").stringValue("");
        return TemplatePlan.of(
                MarkedCell.in(content),
                fileName,
                snapshot,
                snapshot.object(document.key().object()));
    }

    private static Map<String, byte[]> byHash(ShippedTemplate template) throws Exception {
        var files = new HashMap<String, byte[]>();
        for (byte[] content : template.files()) {
            var hash = MessageDigest.getInstance("SHA-256").digest(content);
            files.put(HexFormat.of().formatHex(hash), content);
        }
        return files;
    }
}
