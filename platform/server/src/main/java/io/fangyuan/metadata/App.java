package io.fangyuan.metadata;

import java.util.List;

/**
 * A set of tabs for one line of work.
 *
 * @param icon name of a lucide icon
 * @param startsWithWorkbench whether the workbench opens first; the first tab otherwise
 * @param tabs names of the objects, in order
 */
public record App(String name, Label label, String icon, boolean startsWithWorkbench, List<String> tabs) {
    public App {
        tabs = List.copyOf(tabs);
    }
}
