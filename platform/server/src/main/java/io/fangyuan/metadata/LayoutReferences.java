package io.fangyuan.metadata;

/** What a layout names: who sees it, the fields it shows and the conditions under which it does. */
final class LayoutReferences {

    private LayoutReferences() {}

    static void of(Snapshot snapshot, Place place, Layout layout) {
        Place.each(layout.assignments(), "/assignments", (pointer, assignment) -> {
            assignment.role().ifPresent(role -> place.to(pointer + "/role", Kind.ROLE, role));
            assignment.recordType().ifPresent(type -> place.own(pointer + "/recordType", Kind.RECORD_TYPE, type));
        });
        Place.each(layout.facts(), "/facts", place::field);
        Place.each(layout.sections(), "/sections", (pointer, section) -> section(place, pointer, section));
        Place.each(layout.lines(), "/lines", (pointer, lines) -> lines(snapshot, place, pointer, lines));
        Place.each(layout.related(), "/related", (pointer, related) -> related(place, pointer, related));
    }

    private static void section(Place place, String pointer, Layout.Section section) {
        place.formula(pointer + "/visible", section.visible());
        Place.each(section.items(), pointer + "/items", (at, item) -> {
            place.field(at + "/field", item.field());
            place.condition(at + "/required", item.required());
            place.condition(at + "/readOnly", item.readOnly());
            place.formula(at + "/visible", item.visible());
        });
    }

    /** A relation that is not there is the publish check's finding. */
    private static void lines(Snapshot snapshot, Place place, String pointer, Layout.LineTable lines) {
        var relation = place.object().flatMap(type -> Relations.of(snapshot).lines(type, lines.relation()));
        relation.ifPresent(found -> {
            var there = place.of(found.type().name());
            there.field(pointer + "/relation", found.lookup().name());
            Place.each(lines.columns(), pointer + "/columns", (at, column) -> {
                there.field(at + "/field", column.field());
                place.condition(at + "/required", column.required());
                place.condition(at + "/readOnly", column.readOnly());
                place.formula(at + "/visible", column.visible());
            });
        });
        Place.each(lines.totals(), pointer + "/totals", place::field);
    }

    private static void related(Place place, String pointer, Layout.RelatedList related) {
        var there = place.of(related.object());
        there.to(pointer + "/object", Kind.OBJECT, related.object());
        there.field(pointer + "/field", related.field());
        Place.each(related.columns(), pointer + "/columns", there::field);
        Place.each(related.sort(), pointer + "/sort", (at, sort) -> there.field(at + "/field", sort.field()));
    }
}
