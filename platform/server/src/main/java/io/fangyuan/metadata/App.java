package io.fangyuan.metadata;

import java.util.List;

/**
 * A set of tabs for one line of work.
 *
 * @param icon name of a lucide icon
 * @param tabs names of the objects, in order
 */
public record App(String name, Label label, String icon, List<String> tabs) {
    public App {
        tabs = List.copyOf(tabs);
    }
}
