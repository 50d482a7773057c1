package io.fangyuan.publishing;

import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.Severity;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody must be able to change all this again. */
final class AdministratorCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return Stream.of(Drafts.DESIGN_METADATA, "manageUsers")
                .filter(permission -> candidate.before().roles().stream()
                        .anyMatch(role -> role.permissions().contains(permission)))
                .filter(permission -> candidate.after().roles().stream()
                        .noneMatch(role -> role.permissions().contains(permission)))
                .map(permission ->
                        new Finding(Severity.ERROR, Kind.ROLE, "", "", "nobody_may", Map.of("permission", permission)));
    }
}
