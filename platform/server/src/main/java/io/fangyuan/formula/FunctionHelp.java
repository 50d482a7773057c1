package io.fangyuan.formula;

import java.util.List;

/**
 * What an author is told of a function.
 *
 * @param signature how a call is written, with the types of the arguments where they are always the same
 * @param zh one line in Chinese
 * @param en one line in English
 * @param examples formulas
 */
public record FunctionHelp(String name, String signature, String zh, String en, List<String> examples) {}
