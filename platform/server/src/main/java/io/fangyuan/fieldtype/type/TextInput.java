package io.fangyuan.fieldtype.type;

import io.fangyuan.fieldtype.InvalidValue;
import java.util.Map;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;

/** Text as people and programs send it, checked for what no text may contain. Lengths are in characters (code points). */
final class TextInput {
    private TextInput() {}

    /** The text of a JSON string, or not_a_text. */
    static String text(JsonNode json) {
        if (!json.isString()) {
            throw new InvalidValue("not_a_text");
        }
        return json.stringValue();
    }

    /**
     * One line without outer white space, "" when nothing else is there. Throws not_a_text, control_character,
     * broken_character or too_long.
     */
    static String line(JsonNode json, int maxLength) {
        String text = withoutTrailingSpace(withoutLeadingSpace(text(json)));
        refuseControls(text, Character::isISOControl);
        return limited(text, maxLength);
    }

    /** Lines that end with a bare line feed, without trailing white space. Tabs stay. Refuses as {@link #line}. */
    static String lines(JsonNode json, int maxLength) {
        String lines = text(json).replace("\r\n", "\n").replace('\r', '\n');
        String text = withoutTrailingSpace(lines);
        refuseControls(text, c -> Character.isISOControl(c) && c != '\n' && c != '\t');
        return limited(text, maxLength);
    }

    /** The text, or too_long. */
    static String limited(String text, int maxLength) {
        int length = text.codePointCount(0, text.length());
        if (length > maxLength) {
            throw new InvalidValue("too_long", Map.of("max", maxLength, "length", length));
        }
        return text;
    }

    private static String withoutLeadingSpace(String text) {
        int start = 0;
        while (start < text.length() && isSpace(text.charAt(start))) {
            start++;
        }
        return text.substring(start);
    }

    private static String withoutTrailingSpace(String text) {
        int end = text.length();
        while (end > 0 && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    /** White space of every script, and two invisible characters that come along when people copy from web pages. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static void refuseControls(String text, IntPredicate isControl) {
        text.codePoints().forEach(c -> {
            if (isControl.test(c)) {
                throw new InvalidValue("control_character", Map.of("character", "U+%04X".formatted(c)));
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new InvalidValue("broken_character");
            }
        });
    }
}
