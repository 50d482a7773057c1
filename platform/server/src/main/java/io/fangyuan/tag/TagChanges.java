package io.fangyuan.tag;

import java.util.List;
import java.util.stream.Stream;

/** Tags put on records and taken off them, together. Exchanging the two undoes it. */
public record TagChanges(List<Tagging> add, List<Tagging> remove) {
    public TagChanges {
        add = List.copyOf(add);
        remove = List.copyOf(remove);
    }

    Stream<Tagging> all() {
        return Stream.concat(add.stream(), remove.stream());
    }
}
