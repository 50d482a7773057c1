package io.fangyuan.web.metadata;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How to publish.
 *
 * @param message what the history shall say
 * @param accept codes of questions that are answered with yes
 */
record PublishRequest(@Nullable String message, @Nullable List<String> accept) {

    /** The request, or that of an empty body. */
    static PublishRequest orDefault(@Nullable PublishRequest request) {
        return request == null ? new PublishRequest(null, null) : request;
    }

    String text() {
        return message == null ? "" : message;
    }

    Set<String> codes() {
        return accept == null ? Set.of() : Set.copyOf(accept);
    }
}
