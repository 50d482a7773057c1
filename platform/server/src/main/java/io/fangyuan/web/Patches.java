package io.fangyuan.web;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Partial changes, as PATCH sends them. */
@Component
public final class Patches {
    private static final Pattern ETAG = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private final JsonMapper json;

    Patches(JsonMapper json) {
        this.json = json;
    }

    /**
     * {@code present} with the members of {@code patch} in place of its own. Throws MALFORMED_REQUEST for members that
     * there are not or that are of another type.
     */
    public <T> T apply(T present, Patch<T> patch, Class<T> type) {
        ObjectNode merged = json.valueToTree(present);
        merged.setAll(patch.members());
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException unreadable) {
            throw MalformedJson.problem(unreadable);
        }
    }

    /** The version in an If-Match header; empty when there is none. Throws MALFORMED_REQUEST for what is no version. */
    public static OptionalInt version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return OptionalInt.empty();
        }
        var matcher = ETAG.matcher(ifMatch.strip());
        if (!matcher.matches()) {
            throw new Problem(ProblemCode.MALFORMED_REQUEST);
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1)));
    }

    /** Throws STALE_VERSION when the header names another version than {@code present}. */
    public static void requireVersion(@Nullable String ifMatch, int present) {
        version(ifMatch).ifPresent(version -> {
            if (version != present) {
                throw new Problem(ProblemCode.STALE_VERSION);
            }
        });
    }
}
