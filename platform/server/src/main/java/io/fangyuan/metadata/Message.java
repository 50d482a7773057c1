package io.fangyuan.metadata;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A text for people about a record. {@code {name}} stands for the value of a field: what a reader sees there is what that
 * reader may read.
 */
public record Message(Label text) {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z][A-Za-z0-9]{0,39})}");

    /** Names of the fields that the text, in any language, has places for. */
    public Set<String> fields() {
        var names = new TreeSet<String>();
        text.texts()
                .values()
                .forEach(each -> PLACE.matcher(each).results().forEach(found -> names.add(found.group(1))));
        return names;
    }
}
