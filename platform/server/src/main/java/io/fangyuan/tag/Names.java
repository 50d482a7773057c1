package io.fangyuan.tag;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.problem.Violation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What tags and their groups may be called. */
final class Names {
    private static final int MOST = 40;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Names() {}

    /** The name in composed characters, with single spaces and none around it. */
    static String tidy(String name) {
        return SPACE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC).strip())
                .replaceAll(" ");
    }

    /** What is wrong with a tidy name. */
    static List<Violation> violations(String name) {
        var violations = new ArrayList<Violation>();
        if (name.isEmpty()) {
            violations.add(Violation.of("/name", "required", Map.of()));
        }
        if (name.codePointCount(0, name.length()) > MOST) {
            violations.add(Violation.of("/name", "too_long", Map.of("max", MOST)));
        }
        name.codePoints()
                .filter(Character::isISOControl)
                .findFirst()
                .ifPresent(control -> violations.add(
                        Violation.of("/name", "control_character", Map.of("character", "U+%04X".formatted(control)))));
        return violations;
    }

    static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Problem(ProblemCode.INVALID_REQUEST, Map.of(), violations);
        }
    }

    /** The refusal of a name that another one of the same owner has, in letters of either case. */
    static Problem taken(String name) {
        return new Problem(
                ProblemCode.INVALID_REQUEST,
                Map.of(),
                List.of(Violation.of("/name", "tag_name_taken", Map.of("name", name))));
    }
}
