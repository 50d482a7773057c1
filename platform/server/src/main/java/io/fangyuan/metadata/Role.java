package io.fangyuan.metadata;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What people with this role may see and do.
 *
 * @param apps names of the apps offered, in order
 * @param permissions rights beyond records, such as {@code designMetadata} and {@code manageUsers}
 * @param objects rights by object name
 */
public record Role(
        String name, Label label, List<String> apps, Set<String> permissions, Map<String, ObjectRights> objects) {
    public Role {
        apps = List.copyOf(apps);
        permissions = Set.copyOf(permissions);
        objects = Map.copyOf(objects);
    }

    public ObjectRights on(String object) {
        return objects.getOrDefault(object, ObjectRights.NONE);
    }
}
