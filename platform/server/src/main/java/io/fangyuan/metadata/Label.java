package io.fangyuan.metadata;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text for people, per language.
 *
 * @param texts BCP 47 tag to text, such as {@code zh-CN} to {@code 客户}
 */
public record Label(Map<String, String> texts) {
    /** No text in any language. */
    public static final Label NONE = new Label(Map.of());

    private static final String FIRST_LANGUAGE = "zh-CN";

    public Label {
        texts = Map.copyOf(texts);
    }

    /** The text in the viewer's language, else in its base language, else in Chinese, else in any; "" when none. */
    public String in(Locale locale) {
        var exact = texts.get(locale.toLanguageTag());
        if (exact != null) {
            return exact;
        }
        var sorted = new TreeMap<>(texts);
        for (var text : sorted.entrySet()) {
            if (Locale.forLanguageTag(text.getKey()).getLanguage().equals(locale.getLanguage())) {
                return text.getValue();
            }
        }
        return sorted.getOrDefault(
                FIRST_LANGUAGE, sorted.isEmpty() ? "" : sorted.firstEntry().getValue());
    }
}
