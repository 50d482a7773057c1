package io.fangyuan.metadata;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everything that one manifest defines, compiled; knows no tenant, so tenants on equal manifests share it. */
record Definitions(
        Manifest manifest,
        SortedMap<String, ObjectType> objects,
        Map<Integer, ObjectType> objectsById,
        SortedMap<String, Picklist> picklists,
        SortedMap<String, Role> roles,
        SortedMap<String, App> apps,
        SnapshotScope scope,
        List<Finding> broken) {

    static Definitions of(
            Manifest manifest,
            List<ObjectType> objects,
            List<Picklist> picklists,
            List<Role> roles,
            List<App> apps,
            SnapshotScope scope,
            List<Finding> broken) {
        return new Definitions(
                manifest,
                sorted(objects, ObjectType::name),
                objects.stream()
                        .collect(Collectors.toUnmodifiableMap(ObjectType::id, Function.identity(), (a, _) -> a)),
                sorted(picklists, Picklist::name),
                sorted(roles, Role::name),
                sorted(apps, App::name),
                scope,
                List.copyOf(broken));
    }

    private static <T> SortedMap<String, T> sorted(List<T> things, Function<T, String> name) {
        var sorted = new TreeMap<String, T>();
        things.forEach(thing -> sorted.put(name.apply(thing), thing));
        return Collections.unmodifiableSortedMap(sorted);
    }
}
