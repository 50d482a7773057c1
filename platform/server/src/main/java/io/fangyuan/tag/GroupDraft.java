package io.fangyuan.tag;

/** What somebody wants a tag group to be; white space around and within its name is put in order. */
public record GroupDraft(String name, int position) {
    public GroupDraft {
        name = Names.tidy(name);
    }
}
