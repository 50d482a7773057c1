package io.fangyuan.identity;

import io.fangyuan.value.RecordId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All users and departments of a tenant and who stands under whom, as of one access version. Immutable. */
public final class OrgChart {
    private final Map<RecordId, User> users;
    private final Map<RecordId, Department> departments;
    private final Set<String> clients;
    private final Map<RecordId, List<RecordId>> reports;
    private final Map<RecordId, List<RecordId>> children;
    private final Map<RecordId, List<RecordId>> members;
    private final Map<RecordId, Set<RecordId>> subordinates = new ConcurrentHashMap<>();
    private final Map<RecordId, Set<RecordId>> membersOfTree = new ConcurrentHashMap<>();

    /** A chart of these people, in this order; {@code clients} are the ids of the active API clients. */
    public OrgChart(Collection<User> users, Collection<Department> departments, Set<String> clients) {
        this.users = byId(users, User::id);
        this.departments = byId(departments, Department::id);
        this.clients = Set.copyOf(clients);
        reports = grouped(users, User::superior, User::id);
        children = grouped(departments, Department::parent, Department::id);
        members = grouped(users, User::department, User::id);
    }

    public Optional<User> user(RecordId id) {
        return Optional.ofNullable(users.get(id));
    }

    public Collection<User> users() {
        return users.values();
    }

    public Optional<Department> department(RecordId id) {
        return Optional.ofNullable(departments.get(id));
    }

    public Collection<Department> departments() {
        return departments.values();
    }

    /** Whether the API client may still act. */
    public boolean hasClient(String clientId) {
        return clients.contains(clientId);
    }

    /** Everybody who reports to {@code user} directly or through others, without {@code user}. */
    public Set<RecordId> subordinates(RecordId user) {
        return subordinates.computeIfAbsent(user, top -> below(top, reports));
    }

    /** The department and all departments below it. */
    public Set<RecordId> departmentTree(RecordId department) {
        var tree = new LinkedHashSet<RecordId>();
        tree.add(department);
        tree.addAll(below(department, children));
        return Collections.unmodifiableSet(tree);
    }

    /** Everybody in the department and in the departments below it, inactive users included. */
    public Set<RecordId> membersOfTree(RecordId department) {
        return membersOfTree.computeIfAbsent(department, this::findMembersOfTree);
    }

    private Set<RecordId> findMembersOfTree(RecordId department) {
        var found = new LinkedHashSet<RecordId>();
        departmentTree(department).forEach(each -> found.addAll(members.getOrDefault(each, List.of())));
        return Collections.unmodifiableSet(found);
    }

    private static Set<RecordId> below(RecordId top, Map<RecordId, List<RecordId>> next) {
        var found = new LinkedHashSet<RecordId>();
        var open = new ArrayDeque<>(next.getOrDefault(top, List.of()));
        while (!open.isEmpty()) {
            var each = open.removeFirst();
            if (!each.equals(top) && found.add(each)) {
                open.addAll(next.getOrDefault(each, List.of()));
            }
        }
        return Collections.unmodifiableSet(found);
    }

    private static <T> Map<RecordId, T> byId(Collection<T> all, Function<T, RecordId> id) {
        var map = new LinkedHashMap<RecordId, T>();
        all.forEach(each -> map.put(id.apply(each), each));
        return Collections.unmodifiableMap(map);
    }

    private static <T> Map<RecordId, List<RecordId>> grouped(
            Collection<T> all, Function<T, Optional<RecordId>> group, Function<T, RecordId> id) {
        var map = new HashMap<RecordId, List<RecordId>>();
        for (var each : all) {
            group.apply(each)
                    .ifPresent(key ->
                            map.computeIfAbsent(key, _ -> new ArrayList<>()).add(id.apply(each)));
        }
        return map;
    }
}
