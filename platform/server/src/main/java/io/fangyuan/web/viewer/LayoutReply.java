package io.fangyuan.web.viewer;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.fangyuan.metadata.Layout;
import java.util.List;
import java.util.Optional;

/**
 * A layout as a viewer's screens draw it, without fields and related lists the viewer may not read. A condition that
 * asks about such a field stays with the server, which judges it at every save.
 */
record LayoutReply(
        String name,
        String label,
        List<String> facts,
        List<Section> sections,
        List<LinesReply> lines,
        List<RelatedReply> related) {

    static LayoutReply of(Layout layout, ReadableObject readable) {
        return new LayoutReply(
                layout.name(),
                layout.label().in(readable.language()),
                layout.facts().stream().filter(readable::has).toList(),
                layout.sections().stream()
                        .map(section -> Section.of(section, readable))
                        .toList(),
                layout.lines().stream()
                        .flatMap(table -> LinesReply.of(table, readable).stream())
                        .toList(),
                layout.related().stream()
                        .flatMap(list -> RelatedReply.of(list, readable).stream())
                        .toList());
    }

    /**
     * A titled block of fields.
     *
     * @param columns 1 to 3
     * @param visible shown only where true; always where it is left out
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Section(String name, String label, int columns, Optional<ConditionReply.When> visible, List<Item> items) {

        static Section of(Layout.Section section, ReadableObject readable) {
            return new Section(
                    section.name(),
                    section.label().in(readable.language()),
                    section.columns(),
                    readable.condition(section.visible()),
                    section.items().stream()
                            .filter(item -> readable.has(item.field()))
                            .map(item -> Item.of(item, readable))
                            .toList());
        }
    }

    /** @param span columns it takes, 1 to 3 */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Item(
            String field,
            int span,
            ConditionReply required,
            ConditionReply readOnly,
            Optional<ConditionReply.When> visible) {

        static Item of(Layout.Item item, ReadableObject readable) {
            return new Item(
                    item.field(),
                    item.span(),
                    ConditionReply.of(item.required(), readable),
                    ConditionReply.of(item.readOnly(), readable),
                    readable.condition(item.visible()));
        }
    }
}
