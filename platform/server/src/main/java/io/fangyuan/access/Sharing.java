package io.fangyuan.access;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Formula;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.Audience;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.SharingRule;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The sharing rules of an object as they concern one viewer: those that may open a record to the viewer, each with the
 * condition for the records that it opens.
 */
final class Sharing {
    private final List<Share> shares;

    private record Share(SharingRule rule, Expression records) {}

    private Sharing(List<Share> shares) {
        this.shares = shares;
    }

    static Sharing of(Viewer viewer, ObjectType type) {
        return new Sharing(type.sharingRules().stream()
                .filter(SharingRule::active)
                .map(rule -> new Share(rule, records(viewer, type, rule)))
                .filter(share -> !share.records().equals(Expression.FALSE))
                .toList());
    }

    /** The records that one of these rules opens. */
    Expression opened(Predicate<SharingRule> rules) {
        return Expression.or(shares.stream()
                .filter(share -> rules.test(share.rule()))
                .map(Share::records)
                .distinct()
                .toList());
    }

    /** Whether one of these rules may open a record. */
    boolean any(Predicate<SharingRule> rules) {
        return shares.stream().anyMatch(share -> rules.test(share.rule()));
    }

    /** What the rules let the viewer do with a field, of the object itself or of its lines; empty when no rule speaks of it. */
    Optional<FieldRight> right(boolean own, Field field) {
        return shares.stream()
                .map(Share::rule)
                .filter(rule -> own ? rule.shows(field.name()) : !rule.isPartial())
                .map(rule -> rule.allows() == SharingRule.Allows.UPDATE ? FieldRight.EDIT : FieldRight.READ)
                .max(Comparator.naturalOrder());
    }

    private static Expression records(Viewer viewer, ObjectType type, SharingRule rule) {
        return Expression.and(
                among(viewer, type, rule.audience()),
                rule.condition().map(Formula::tree).orElse(Expression.TRUE));
    }

    /** What must hold of a record for the viewer to be among the audience. */
    private static Expression among(Viewer viewer, ObjectType type, Audience audience) {
        RecordId self = viewer.user().id();
        return switch (audience) {
            case Audience.Everyone _ -> Expression.TRUE;
            case Audience.Roles(var names) ->
                constant(viewer.user().roles().stream().anyMatch(names::contains));
            case Audience.DepartmentTree(var name) -> constant(isMember(viewer, name));
            case Audience.Person(var field) -> names(type, field, Set.of(self));
            case Audience.SuperiorsOf(var field) ->
                names(type, field, viewer.org().subordinates(self));
        };
    }

    private static Expression constant(boolean value) {
        return value ? Expression.TRUE : Expression.FALSE;
    }

    private static boolean isMember(Viewer viewer, String department) {
        return viewer.org().departments().stream()
                .filter(each -> each.name().equals(department))
                .anyMatch(each -> viewer.org()
                        .membersOfTree(each.id())
                        .contains(viewer.user().id()));
    }

    private static Expression names(ObjectType type, String field, Collection<RecordId> people) {
        var ids = people.stream().map(id -> new Value.Reference(id.value())).toList();
        return type.find(field)
                .map(found -> Expression.in(Expression.field(Path.of(found.name()), found.formulaType()), ids))
                .orElse(Expression.FALSE);
    }
}
