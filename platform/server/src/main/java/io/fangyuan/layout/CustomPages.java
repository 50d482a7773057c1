package io.fangyuan.layout;

import io.fangyuan.access.Access;
import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.CustomPage;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.List;
import java.util.Map;

/** Chooses the tenant's own pages: like layouts by the viewer's primary role, but for that role alone. */
public final class CustomPages {

    private CustomPages() {}

    /** The pages that stand in for the platform's own, at most one for each place. */
    public static List<CustomPage> of(Viewer viewer, ObjectType type) {
        String role = viewer.user().primaryRole();
        return type.pages().stream().filter(page -> page.roles().contains(role)).toList();
    }

    /** The page of this name; throws NOT_FOUND when it is not the viewer's, or the object is not the viewer's to see. */
    public static CustomPage require(Viewer viewer, ObjectType type, String name) {
        Access.requireObject(viewer, type);
        return of(viewer, type).stream()
                .filter(page -> page.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("page", name)));
    }
}
