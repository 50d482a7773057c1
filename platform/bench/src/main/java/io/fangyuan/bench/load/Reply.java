package io.fangyuan.bench.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What a server answered. */
public record Reply(int status, List<String> headers, byte[] body) {

    /** The first header of this name. */
    public Optional<String> header(String name) {
        return headers.stream()
                .filter(line -> line.length() > name.length()
                        && line.charAt(name.length()) == ':'
                        && line.regionMatches(true, 0, name, 0, name.length()))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    /** The version in the reply's ETag; throws when there is none. */
    public int version() {
        String tag = header("ETag").orElseThrow(() -> new NoSuchElementException("no ETag: " + text()));
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }
}
