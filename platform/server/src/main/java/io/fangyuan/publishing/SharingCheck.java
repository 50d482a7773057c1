package io.fangyuan.publishing;

import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.metadata.Audience;
import io.fangyuan.metadata.DocumentKey;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.Finding;
import io.fangyuan.metadata.Kind;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SharingRule;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sharing rule is judged by the database for every record of every list, so it looks at stored fields of the record
 * alone. Lines are shared with the record they belong to, and who sees a part of a record cannot change it.
 */
final class SharingCheck implements Check {

    @Override
    public Stream<Finding> of(Candidate candidate) {
        return candidate.after().objects().stream()
                .flatMap(type -> type.sharingRules().stream().flatMap(rule -> findings(type, rule)));
    }

    private static Stream<Finding> findings(ObjectType type, SharingRule rule) {
        return Stream.of(
                        ofLines(type, rule),
                        rule.condition().stream().flatMap(condition -> condition(type, rule, condition)),
                        rule.audience().byField().stream().flatMap(field -> person(type, rule, field)),
                        partial(type, rule))
                .flatMap(finding -> finding);
    }

    private static Stream<Finding> ofLines(ObjectType type, SharingRule rule) {
        return type.owned().map(_ -> error(type, rule, "", "lines_are_not_shared", Map.of())).stream();
    }

    private static Stream<Finding> condition(ObjectType type, SharingRule rule, Formula condition) {
        boolean judged = condition.runsInSql()
                && condition.references().stream()
                        .filter(path -> path.root() == Path.Root.RECORD)
                        .allMatch(path -> path.isOwn()
                                && type.find(path.first())
                                        .filter(Field::isStored)
                                        .isPresent());
        return judged ? Stream.empty() : Stream.of(error(type, rule, "/condition", "only_own_stored_fields", Map.of()));
    }

    /** What does not exist at all is another check's finding. */
    private static Stream<Finding> person(ObjectType type, SharingRule rule, String name) {
        String pointer = rule.audience() instanceof Audience.Person ? "/with/person" : "/with/superiorsOf";
        return type
                .find(name)
                .filter(field -> !field.isStored() || !field.target().equals(Optional.of("user")))
                .map(_ -> error(type, rule, pointer, "not_a_person", Map.of("field", name)))
                .stream();
    }

    private static Stream<Finding> partial(ObjectType type, SharingRule rule) {
        return rule.isPartial() && rule.allows() == SharingRule.Allows.UPDATE
                ? Stream.of(error(type, rule, "/fields", "a_part_is_only_read", Map.of()))
                : Stream.empty();
    }

    private static Finding error(
            ObjectType type, SharingRule rule, String pointer, String code, Map<String, Object> params) {
        return Finding.error(DocumentKey.of(Kind.SHARING_RULE, type.name(), rule.name()), pointer, code, params);
    }
}
