package io.fangyuan.web.viewer;

import io.fangyuan.access.Access;
import io.fangyuan.access.Verb;
import io.fangyuan.metadata.Label;
import io.fangyuan.metadata.Layout;
import java.util.List;
import java.util.Optional;

/**
 * Records of another object that point here.
 *
 * @param field their look-up to the record
 */
record RelatedReply(String object, String field, String label, List<String> columns, List<SortReply> sort) {

    /** Empty where the viewer may not read them, or not what they point at. */
    static Optional<RelatedReply> of(Layout.RelatedList list, ReadableObject readable) {
        return readable.viewer()
                .snapshot()
                .findObject(list.object())
                .filter(other -> Access.may(readable.viewer(), other, Verb.READ))
                .map(readable::of)
                .filter(other -> other.has(list.field()))
                .map(other -> shown(list, other));
    }

    private static RelatedReply shown(Layout.RelatedList list, ReadableObject other) {
        Label label = list.label().texts().isEmpty() ? other.type().pluralLabel() : list.label();
        return new RelatedReply(
                list.object(),
                list.field(),
                label.in(other.language()),
                list.columns().stream().filter(other::has).toList(),
                other.sort(list.sort()));
    }
}
