package io.fangyuan.access;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.Path;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.DataScope;
import io.fangyuan.metadata.Field;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.value.RecordId;
import io.fangyuan.value.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Turns a data scope into a condition on the owner. The tree of people comes with the viewer, so no query looks it up. */
final class DataScopes {

    private DataScopes() {}

    static Expression condition(Viewer viewer, ObjectType type, DataScope scope) {
        return switch (scope) {
            case NONE -> Expression.FALSE;
            case OWN -> ownedBy(type, Set.of(viewer.user().id()));
            case OWN_AND_SUBORDINATES -> ownedBy(type, withSubordinates(viewer));
            case DEPARTMENT_TREE -> ownedBy(type, colleagues(viewer));
            case ALL -> Expression.TRUE;
        };
    }

    private static Expression ownedBy(ObjectType type, Collection<RecordId> owners) {
        return Access.owner(type).map(owner -> ownedBy(owner, owners)).orElse(Expression.FALSE);
    }

    private static Expression ownedBy(Field owner, Collection<RecordId> owners) {
        var ids = owners.stream().map(id -> new Value.Reference(id.value())).toList();
        return Expression.in(Expression.field(Path.of(owner.name()), owner.formulaType()), ids);
    }

    private static Set<RecordId> withSubordinates(Viewer viewer) {
        Set<RecordId> owners =
                new LinkedHashSet<>(viewer.org().subordinates(viewer.user().id()));
        owners.add(viewer.user().id());
        return owners;
    }

    /** Everybody in the viewer's department and below it; a viewer without a department stands alone. */
    private static Set<RecordId> colleagues(Viewer viewer) {
        Set<RecordId> owners = new LinkedHashSet<>();
        owners.add(viewer.user().id());
        viewer.user()
                .department()
                .ifPresent(department -> owners.addAll(viewer.org().membersOfTree(department)));
        return owners;
    }
}
