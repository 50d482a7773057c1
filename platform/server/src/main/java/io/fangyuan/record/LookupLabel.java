package io.fangyuan.record;

/** What a viewer learns of the record that a look-up points at. */
public sealed interface LookupLabel {

    /** Its name. */
    record Named(String name) implements LookupLabel {}

    /** Only that there is one, for the viewer may not read it; not even its id. */
    record NoAccess() implements LookupLabel {}
}
