package io.fangyuan.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import tools.jackson.databind.node.ObjectNode;

/** The members of a {@code T} that are to be changed, as PATCH sends them: those left out stay, null empties one. */
public record Patch<T>(ObjectNode members) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Patch {}
}
