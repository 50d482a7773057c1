package io.fangyuan.identity;

import io.fangyuan.problem.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which passwords are refused: short ones and those everybody tries first. No rules about kinds of characters. */
final class PasswordRule {
    private static final int MIN = 10;
    private static final int MAX = 128;
    private static final int FEWEST_DISTINCT = 5;
    private static final Set<String> COMMON =
            Set.of("password", "passw0rd", "qwerty", "qwertyuiop", "asdfghjkl", "iloveyou", "administrator", "letmein");
    private static final String DIGITS = "01234567890123456789";

    private PasswordRule() {}

    /** What is wrong with the password of somebody with this login; nothing when it will do. */
    static List<Violation> check(String password, String login) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN) {
            return List.of(Violation.of("/password", "too_short", Map.of("min", MIN)));
        }
        if (length > MAX) {
            return List.of(Violation.of("/password", "too_long", Map.of("max", MAX)));
        }
        if (!Passwords.isText(password)) {
            return List.of(Violation.of("/password", "broken_character", Map.of()));
        }
        return isCommon(password.toLowerCase(Locale.ROOT), login.toLowerCase(Locale.ROOT))
                ? List.of(Violation.of("/password", "password_too_common", Map.of()))
                : List.of();
    }

    private static boolean isCommon(String password, String login) {
        String letters = password.replaceAll("[^a-z]", "");
        return password.codePoints().distinct().count() < FEWEST_DISTINCT
                || password.contains(login) && password.length() - login.length() < FEWEST_DISTINCT
                || DIGITS.contains(password)
                || COMMON.contains(letters);
    }
}
