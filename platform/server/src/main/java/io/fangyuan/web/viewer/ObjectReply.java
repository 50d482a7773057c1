package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.automation.Actions;
import io.fangyuan.layout.CustomPages;
import io.fangyuan.layout.Layouts;
import io.fangyuan.metadata.CustomPage;
import io.fangyuan.metadata.Layout;
import io.fangyuan.metadata.RecordType;
import io.fangyuan.metadata.ValidationRule;
import io.fangyuan.web.Choices;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An object as a viewer's screens need it.
 *
 * @param approvals whether its records go through approvals
 * @param fields those that the viewer may read, by name
 * @param layoutByRecordType names of layouts by name of record type, "" for records without one
 * @param rules those that the browser can judge: all their fields are the viewer's to read
 * @param actions the buttons that the viewer may press
 * @param pages what the tenant shows in place of the platform's own pages; the pages themselves are asked for apart
 */
record ObjectReply(
        int id,
        String name,
        String label,
        String pluralLabel,
        String icon,
        String color,
        String nameField,
        boolean system,
        boolean approvals,
        Rights rights,
        Map<String, FieldReply> fields,
        List<RecordTypeReply> recordTypes,
        Map<String, String> layoutByRecordType,
        Map<String, LayoutReply> layouts,
        List<ListViewReply> listViews,
        List<Rule> rules,
        List<ActionReply> actions,
        List<Page> pages) {

    static ObjectReply of(ReadableObject readable) {
        var type = readable.type();
        Map<String, Layout> layouts = layouts(readable);
        return new ObjectReply(
                type.id(),
                type.name(),
                type.label().in(readable.language()),
                type.pluralLabel().in(readable.language()),
                type.icon(),
                type.color(),
                type.nameField().name(),
                type.system(),
                !type.approvalProcesses().isEmpty(),
                Rights.of(readable),
                fields(readable),
                type.recordTypes().stream()
                        .filter(RecordType::active)
                        .map(recordType -> RecordTypeReply.of(recordType, readable))
                        .toList(),
                names(layouts),
                drawn(layouts, readable),
                type.listViews().stream()
                        .filter(view -> view.filter().map(readable::all).orElse(true))
                        .map(view -> ListViewReply.of(view, readable))
                        .toList(),
                type.rules().stream()
                        .filter(ValidationRule::active)
                        .filter(rule -> readable.all(rule.condition()))
                        .map(rule -> Rule.of(rule, readable))
                        .toList(),
                type.actions().stream()
                        .filter(action -> Actions.mayPress(readable.viewer(), action))
                        .map(action -> ActionReply.of(action, readable))
                        .toList(),
                CustomPages.of(readable.viewer(), type).stream()
                        .map(page -> Page.of(page, readable))
                        .toList());
    }

    private static Map<String, FieldReply> fields(ReadableObject readable) {
        Map<String, FieldReply> fields = new LinkedHashMap<>();
        readable.type().fields().stream()
                .filter(field -> readable.has(field.name()))
                .forEach(field -> fields.put(field.name(), FieldReply.of(field, readable)));
        return fields;
    }

    private static Map<String, Layout> layouts(ReadableObject readable) {
        var type = readable.type();
        Map<String, Layout> chosen = new LinkedHashMap<>();
        chosen.put("", Layouts.choose(readable.viewer(), type, Optional.empty()));
        type.recordTypes()
                .forEach(recordType -> chosen.put(
                        recordType.name(), Layouts.choose(readable.viewer(), type, Optional.of(recordType.name()))));
        return chosen;
    }

    private static Map<String, String> names(Map<String, Layout> layouts) {
        Map<String, String> names = new LinkedHashMap<>();
        layouts.forEach((recordType, layout) -> names.put(recordType, layout.name()));
        return names;
    }

    private static Map<String, LayoutReply> drawn(Map<String, Layout> layouts, ReadableObject readable) {
        Map<String, LayoutReply> drawn = new LinkedHashMap<>();
        layouts.values().forEach(layout -> drawn.computeIfAbsent(layout.name(), _ -> LayoutReply.of(layout, readable)));
        return drawn;
    }

    /** What the viewer may do with some of its records at least. */
    record Rights(boolean create, boolean read, boolean update, boolean delete) {

        static Rights of(ReadableObject readable) {
            var viewer = readable.viewer();
            var type = readable.type();
            return new Rights(
                    Access.mayCreate(viewer, type),
                    Access.may(viewer, type, Verb.READ),
                    Access.may(viewer, type, Verb.UPDATE),
                    Access.may(viewer, type, Verb.DELETE));
        }
    }

    record RecordTypeReply(
            String name,
            String label,
            @JsonProperty("default") boolean isDefault) {

        static RecordTypeReply of(RecordType recordType, ReadableObject readable) {
            return new RecordTypeReply(
                    recordType.name(), recordType.label().in(readable.language()), recordType.isDefault());
        }
    }

    /**
     * What is refused.
     *
     * @param field where the message belongs
     * @param tree as schemas/formula-tree.schema.json describes it
     */
    record Rule(String name, String message, Optional<String> field, Object tree) {

        static Rule of(ValidationRule rule, ReadableObject readable) {
            return new Rule(
                    rule.name(),
                    rule.message().in(readable.language()),
                    rule.field(),
                    rule.condition().toJson());
        }
    }

    /** @param revision differs whenever the page does */
    record Page(
            String name,
            String label,
            @Choices({"record", "form", "list"}) String place,
            String revision) {

        static Page of(CustomPage page, ReadableObject readable) {
            return new Page(
                    page.name(),
                    page.label().in(readable.language()),
                    page.place().code(),
                    page.revision());
        }
    }
}
