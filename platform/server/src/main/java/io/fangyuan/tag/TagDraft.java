package io.fangyuan.tag;

import io.fangyuan.value.RecordId;
import java.util.Optional;

/** What somebody wants a tag to be; white space around and within its name is put in order. */
public record TagDraft(String name, String color, Optional<RecordId> group) {
    public TagDraft {
        name = Names.tidy(name);
    }
}
