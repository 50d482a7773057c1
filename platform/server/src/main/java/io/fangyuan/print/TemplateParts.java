package io.fangyuan.print;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * What a workbook is put together from, judged by what each part says it is and points at: a part may bear any name. Of
 * all that lies outside of the file only pages to click on may be pointed at, for nobody fetches those by himself.
 */
final class TemplateParts {
    private static final Pattern UNWANTED = Pattern.compile(
            "vba|macro|externallink|oleobject|activex|controlproperties|connections|querytable|customui|webextension"
                    + "|x-msdownload");

    private TemplateParts() {}

    /** The first part that no template needs, if there is one. */
    static Optional<String> unwanted(OPCPackage file) throws InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            boolean isUnwanted = UNWANTED.matcher(part.getContentType().toLowerCase(Locale.ROOT))
                    .find();
            if (isUnwanted || !part.isRelationshipPart() && pointsOutside(part.getRelationships())) {
                return Optional.of(part.getPartName().getName());
            }
        }
        return pointsOutside(file.getRelationships()) ? Optional.of("_rels") : Optional.empty();
    }

    private static boolean pointsOutside(Iterable<PackageRelationship> relationships) {
        return stream(relationships)
                .anyMatch(each -> each.getTargetMode() == TargetMode.EXTERNAL
                        && !each.getRelationshipType().endsWith("/hyperlink"));
    }

    private static Stream<PackageRelationship> stream(Iterable<PackageRelationship> relationships) {
        return StreamSupport.stream(relationships.spliterator(), false);
    }
}
