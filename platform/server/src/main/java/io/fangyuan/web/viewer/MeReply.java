package io.fangyuan.web.viewer;

import io.fangyuan.identity.Viewer;
import io.fangyuan.metadata.App;
import io.fangyuan.metadata.ObjectType;
import io.fangyuan.metadata.Picklist;
import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;
import io.fangyuan.web.record.NamedReply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The viewer, and a tenant's definitions as this viewer's screens need them: in the viewer's language, without what the
 * viewer may not read.
 *
 * @param apps those of the primary role, in its order
 * @param objects those that the viewer sees anything of, by name
 * @param picklists those of the fields that the viewer may read, by name
 */
record MeReply(
        User user,
        TenantReply tenant,
        List<String> permissions,
        int release,
        List<AppReply> apps,
        Map<String, ObjectReply> objects,
        Map<String, PicklistReply> picklists) {

    static MeReply of(Viewer viewer, Tenant tenant) {
        var seen = viewer.snapshot().objects().stream()
                .map(type -> new ReadableObject(viewer, type))
                .filter(ReadableObject::isVisible)
                .toList();
        return new MeReply(
                User.of(viewer),
                TenantReply.of(viewer, tenant),
                viewer.roles().stream()
                        .flatMap(role -> role.permissions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                viewer.snapshot().release(),
                apps(viewer, seen),
                objects(seen),
                picklists(viewer, seen));
    }

    private static List<AppReply> apps(Viewer viewer, List<ReadableObject> seen) {
        return viewer.snapshot().role(viewer.user().primaryRole()).stream()
                .flatMap(role -> role.apps().stream())
                .flatMap(name -> viewer.snapshot().app(name).stream())
                .map(app -> AppReply.of(app, viewer, seen))
                .toList();
    }

    private static Map<String, ObjectReply> objects(List<ReadableObject> seen) {
        Map<String, ObjectReply> objects = new LinkedHashMap<>();
        seen.forEach(readable -> objects.put(readable.type().name(), ObjectReply.of(readable)));
        return objects;
    }

    private static Map<String, PicklistReply> picklists(Viewer viewer, List<ReadableObject> seen) {
        Map<String, PicklistReply> picklists = new LinkedHashMap<>();
        seen.stream()
                .flatMap(MeReply::picklists)
                .distinct()
                .flatMap(name -> viewer.snapshot().picklist(name).stream())
                .forEach(picklist -> picklists.put(picklist.name(), PicklistReply.of(picklist, viewer)));
        return picklists;
    }

    private static Stream<String> picklists(ReadableObject readable) {
        return readable.type().fields().stream()
                .filter(field -> readable.has(field.name()))
                .flatMap(field -> field.picklist().stream());
    }

    /** Formulas in the browser compare ids, people read names. An address or number that there is not is "". */
    record User(
            RecordId id,
            String login,
            String name,
            String email,
            String mobile,
            String locale,
            String primaryRole,
            String primaryRoleLabel,
            Optional<NamedReply> department,
            Optional<NamedReply> superior) {

        static User of(Viewer viewer) {
            var user = viewer.user();
            return new User(
                    user.id(),
                    user.login(),
                    user.name(),
                    user.email().orElse(""),
                    user.mobile().orElse(""),
                    user.locale().toLanguageTag(),
                    user.primaryRole(),
                    viewer.snapshot()
                            .role(user.primaryRole())
                            .map(role -> role.label().in(viewer.locale()))
                            .orElse(user.primaryRole()),
                    user.department()
                            .flatMap(viewer.org()::department)
                            .map(found -> new NamedReply(found.id(), found.name())),
                    user.superior().flatMap(viewer.org()::user).map(found -> new NamedReply(found.id(), found.name())));
        }
    }

    /** As formulas know it by {@code $Tenant}. */
    record TenantReply(String code, String name, String zone, String locale) {

        static TenantReply of(Viewer viewer, Tenant tenant) {
            return new TenantReply(
                    tenant.code(),
                    tenant.name(),
                    viewer.snapshot().zone().getId(),
                    tenant.locale().toLanguageTag());
        }
    }

    /** @param startsWithWorkbench whether the workbench opens first; the first tab otherwise */
    record AppReply(String name, String label, String icon, boolean startsWithWorkbench, List<String> tabs) {

        static AppReply of(App app, Viewer viewer, List<ReadableObject> seen) {
            var names = seen.stream()
                    .map(ReadableObject::type)
                    .map(ObjectType::name)
                    .toList();
            return new AppReply(
                    app.name(),
                    app.label().in(viewer.locale()),
                    app.icon(),
                    app.startsWithWorkbench(),
                    app.tabs().stream().filter(names::contains).toList());
        }
    }

    record PicklistReply(String label, List<Choice> values) {

        static PicklistReply of(Picklist picklist, Viewer viewer) {
            return new PicklistReply(
                    picklist.label().in(viewer.locale()),
                    picklist.values().stream()
                            .map(choice -> new Choice(
                                    choice.name(), choice.label().in(viewer.locale()), choice.color(), choice.active()))
                            .toList());
        }
    }

    record Choice(String name, String label, String color, boolean active) {}
}
