package io.fangyuan.record;

import java.util.Map;

/**
 * A record as one viewer may see it: only fields the viewer may read have values.
 *
 * @param labels by name of the look-up field; a look-up without value has none
 * @param mayUpdate whether the viewer may change it now
 * @param mayDelete whether the viewer may delete it now
 * @param partial whether a sharing rule shows the viewer only a part of it, so that a missing value need not be blank
 */
public record FoundRecord(
        ObjectRecord record, Map<String, LookupLabel> labels, boolean mayUpdate, boolean mayDelete, boolean partial) {
    public FoundRecord {
        labels = Map.copyOf(labels);
    }

    /** The same record with these labels. */
    FoundRecord with(Map<String, LookupLabel> names) {
        return new FoundRecord(record, names, mayUpdate, mayDelete, partial);
    }
}
