package io.fangyuan.formula.function;

import java.util.List;

/**
 * What an author is told of a function.
 *
 * @param name in upper case
 * @param zh one line in Chinese
 * @param en one line in English
 * @param examples formulas
 */
public record Manual(String name, String zh, String en, List<String> examples) {

    public Manual(String name, String zh, String en, String... examples) {
        this(name, zh, en, List.of(examples));
    }
}
