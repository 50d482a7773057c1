package io.fangyuan.access;

import io.fangyuan.formula.Expression;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DataScope;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.FieldRight;
import io.fangyuan.metadata.ObjectRights;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Role;
import io.fangyuan.metadata.SharingRule;
import io.fangyuan.metadata.SystemFields;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rights of a viewer. The primary role and the further roles add up: the viewer may do what one of them allows. What
 * concerns single records is answered with a condition, so that one and the same condition decides in lists, counts,
 * look-ups and single saves. Users and departments are readable by everyone of the tenant and written only by identity.
 * Lines have no rights of their own but those of the record they belong to: who may change that may do anything to them.
 * What roles open, sharing rules widen, record by record and, where a rule says so, only some fields of each.
 */
public final class Access {

    private Access() {}

    /** Whether the viewer may create records of this object. */
    public static boolean mayCreate(Viewer viewer, ObjectType type) {
        if (viewer.elevated()) {
            return !type.system();
        }
        ObjectType decider = decider(viewer, type);
        boolean mayCreate = rights(viewer, decider).stream().anyMatch(ObjectRights::create);
        return mayCreate || decider != type && may(viewer, decider, Verb.UPDATE);
    }

    /** The object whose records decide what may be done with records of this one: itself, or what its lines belong to. */
    public static ObjectType decider(Viewer viewer, ObjectType type) {
        return type.owned()
                .flatMap(Field::target)
                .flatMap(viewer.snapshot()::findObject)
                .map(owner -> decider(viewer, owner))
                .orElse(type);
    }

    /** What somebody must be allowed to do with the deciding record to do this with a line of it. */
    public static Verb onDecider(Verb onLine) {
        return onLine == Verb.READ ? Verb.READ : Verb.UPDATE;
    }

    /** Whether there may be a record of this object with which the viewer may do this. */
    public static boolean may(Viewer viewer, ObjectType type, Verb verb) {
        ObjectType decider = decider(viewer, type);
        Expression condition =
                decider == type ? condition(viewer, type, verb) : wholly(viewer, decider, onDecider(verb));
        return !condition.equals(Expression.FALSE);
    }

    /**
     * What must hold of a record for the viewer to do this with it; of a line, ask about its {@link #decider}. The viewer
     * may read a record of which a sharing rule shows only a part, see {@link #sees}, but do nothing else with it.
     */
    public static Expression condition(Viewer viewer, ObjectType type, Verb verb) {
        Expression wholly = wholly(viewer, type, verb);
        return verb == Verb.READ && isShared(viewer, type)
                ? Expression.or(wholly, Sharing.of(viewer, type).opened(SharingRule::isPartial))
                : wholly;
    }

    /** The same without records of which the viewer sees only a part: what the records' lines are seen and changed by. */
    public static Expression wholly(Viewer viewer, ObjectType type, Verb verb) {
        if (type.system()) {
            return verb == Verb.READ ? Expression.TRUE : Expression.FALSE;
        }
        if (viewer.elevated()) {
            return Expression.TRUE;
        }
        Expression byRoles = byRoles(viewer, type, verb);
        if (!isShared(viewer, type)) {
            return byRoles;
        }
        Sharing sharing = Sharing.of(viewer, type);
        return switch (verb) {
            case READ -> Expression.or(byRoles, sharing.opened(rule -> !rule.isPartial()));
            case UPDATE ->
                Expression.and(
                        whole(viewer, type),
                        Expression.or(byRoles, sharing.opened(rule -> rule.allows() == SharingRule.Allows.UPDATE)));
            case DELETE -> Expression.and(whole(viewer, type), byRoles);
        };
    }

    /** What must hold of a record that the viewer may read for the viewer to see all of it: TRUE where no rule shows parts. */
    public static Expression whole(Viewer viewer, ObjectType type) {
        return isShared(viewer, type) && Sharing.of(viewer, type).any(SharingRule::isPartial)
                ? wholly(viewer, type, Verb.READ)
                : Expression.TRUE;
    }

    /**
     * What must hold of a record that the viewer may read for the viewer to see the value of this field in it: TRUE where
     * no rule shows parts without it. To this viewer the field of any other record is blank.
     */
    public static Expression sees(Viewer viewer, ObjectType type, Field field) {
        if (!isShared(viewer, type)) {
            return Expression.TRUE;
        }
        Sharing sharing = Sharing.of(viewer, type);
        return sharing.any(rule -> !rule.shows(field.name()))
                ? Expression.or(
                        whole(viewer, type), sharing.opened(rule -> rule.isPartial() && rule.shows(field.name())))
                : Expression.TRUE;
    }

    /** Whether sharing rules may matter to the viewer. */
    private static boolean isShared(Viewer viewer, ObjectType type) {
        return !type.sharingRules().isEmpty() && !viewer.elevated();
    }

    private static Expression byRoles(Viewer viewer, ObjectType type, Verb verb) {
        return Expression.or(rights(viewer, type).stream()
                .map(rights -> scope(rights, verb))
                .distinct()
                .map(scope -> DataScopes.condition(viewer, type, scope))
                .toList());
    }

    /** What the viewer may do with the values of a field. */
    public static FieldRight right(Viewer viewer, ObjectType type, Field field) {
        return fieldRights(viewer, type).of(field);
    }

    /** What somebody may do with the values of the fields of one object. */
    @FunctionalInterface
    public interface FieldRights {
        FieldRight of(Field field);
    }

    /** The same for who asks about many fields of the object. */
    public static FieldRights fieldRights(Viewer viewer, ObjectType type) {
        if (type.system()) {
            return _ -> FieldRight.READ;
        }
        if (viewer.elevated()) {
            return field -> field.writable() ? FieldRight.EDIT : FieldRight.READ;
        }
        ObjectType decider = decider(viewer, type);
        List<ObjectRights> rights = roles(viewer, decider)
                .map(role -> role.objects().getOrDefault(type.name(), ObjectRights.NONE))
                .toList();
        return field -> rights.stream()
                .map(given -> given.field(field.name()))
                .max(Comparator.naturalOrder())
                .or(() -> shared(viewer, decider, type, field))
                .map(right -> field.writable() || right == FieldRight.HIDDEN ? right : FieldRight.READ)
                .orElse(FieldRight.HIDDEN);
    }

    /** What sharing rules alone let a viewer do with a field whose roles say nothing of the object. */
    private static Optional<FieldRight> shared(Viewer viewer, ObjectType decider, ObjectType type, Field field) {
        return isShared(viewer, decider) ? Sharing.of(viewer, decider).right(decider == type, field) : Optional.empty();
    }

    /** Whether the viewer may read the values of a field. */
    public static boolean mayRead(Viewer viewer, ObjectType type, Field field) {
        return right(viewer, type, field) != FieldRight.HIDDEN;
    }

    /** Whether the viewer may know the names of the records it may read. */
    public static boolean mayReadName(Viewer viewer, ObjectType type) {
        return mayRead(viewer, type, type.nameField());
    }

    /** Refuses a viewer who has no business with records of this object at all. */
    public static void requireObject(Viewer viewer, ObjectType type) {
        if (!may(viewer, type, Verb.READ) && !mayCreate(viewer, type)) {
            throw new Problem(ProblemCode.NOT_FOUND, Map.of("object", type.name()));
        }
    }

    /** The owner is what scopes are about; also whether an object has owners at all. */
    static Optional<Field> owner(ObjectType type) {
        return type.find(SystemFields.OWNER);
    }

    private static DataScope scope(ObjectRights rights, Verb verb) {
        return switch (verb) {
            case READ -> rights.read();
            case UPDATE -> rights.update();
            case DELETE -> rights.delete();
        };
    }

    private static List<ObjectRights> rights(Viewer viewer, ObjectType type) {
        return roles(viewer, type)
                .map(role -> role.objects().getOrDefault(type.name(), ObjectRights.NONE))
                .toList();
    }

    /** The viewer's roles that allow anything at all with the object. */
    private static Stream<Role> roles(Viewer viewer, ObjectType type) {
        return viewer.roles().stream()
                .filter(role -> !role.objects()
                        .getOrDefault(type.name(), ObjectRights.NONE)
                        .none());
    }
}
