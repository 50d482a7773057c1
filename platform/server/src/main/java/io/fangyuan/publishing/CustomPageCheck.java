package io.fangyuan.publishing;

import io.fangyuan.metadata.CustomPage;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Of the tenant's own pages a role sees at most one in each place. */
final class CustomPageCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.after().objects().stream().flatMap(type -> pages(type).stream());
    }

    /** Where a page is seen, and by whom. */
    private record Seat(CustomPage.Place place, String role) {}

    private static List<Finding> pages(ObjectType type) {
        Map<Seat, String> taken = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (CustomPage page : type.pages()) {
            for (int i = 0; i < page.roles().size(); i++) {
                String role = page.roles().get(i);
                String other = taken.putIfAbsent(new Seat(page.place(), role), page.name());
                if (other != null) {
                    findings.add(Finding.error(
                            DocumentKey.of(Kind.PAGE, type.name(), page.name()),
                            "/roles/" + i,
                            "place_taken",
                            Map.of("role", role, "page", other)));
                }
            }
        }
        return findings;
    }
}
