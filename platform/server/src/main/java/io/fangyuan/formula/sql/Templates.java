package io.fangyuan.formula.sql;

import io.fangyuan.formula.SqlFragment;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Puts SQL together from texts with places named {@code $1}, {@code $2} …, keeping binds in the order of the text. */
final class Templates {
    private static final Pattern PLACE = Pattern.compile("\\$([0-9]+)");

    private Templates() {}

    /** Fills the places with arguments; those that are not plain and are named more than once are computed once. */
    static SqlFragment expand(String template, List<Sql> arguments) {
        var shared = IntStream.range(0, arguments.size())
                .filter(index -> !arguments.get(index).isPlain() && timesNamed(template, index) > 1)
                .boxed()
                .toList();
        if (shared.isEmpty()) {
            return fill(template, arguments.stream().map(Sql::fragment).toList());
        }
        var places = new ArrayList<SqlFragment>();
        for (int i = 0; i < arguments.size(); i++) {
            places.add(
                    shared.contains(i) ? text("let_.a" + i) : arguments.get(i).fragment());
        }
        var lets = shared.stream()
                .map(index ->
                        fill("$1 as a" + index, List.of(arguments.get(index).fragment())))
                .toList();
        return fill("(select $1 from (select $2 offset 0) let_)", List.of(fill(template, places), join(lets, ", ")));
    }

    /** Fills the places with these texts. Throws {@link SqlTooLong} when the result grows beyond reason. */
    static SqlFragment fill(String template, List<SqlFragment> arguments) {
        var text = new StringBuilder();
        var binds = new ArrayList<Object>();
        var matcher = PLACE.matcher(template);
        int end = 0;
        while (matcher.find()) {
            var argument = arguments.get(Integer.parseInt(matcher.group(1)) - 1);
            text.append(template, end, matcher.start()).append(argument.text());
            binds.addAll(argument.binds());
            end = matcher.end();
        }
        text.append(template, end, template.length());
        return new SqlFragment(SqlTooLong.checked(text).toString(), binds);
    }

    static SqlFragment text(String text) {
        return new SqlFragment(text, List.of());
    }

    static SqlFragment join(List<SqlFragment> parts, String between) {
        var binds = new ArrayList<Object>();
        parts.forEach(part -> binds.addAll(part.binds()));
        var text = String.join(between, parts.stream().map(SqlFragment::text).toList());
        return new SqlFragment(SqlTooLong.checked(text).toString(), binds);
    }

    private static long timesNamed(String template, int index) {
        return PLACE.matcher(template)
                .results()
                .filter(match -> Integer.parseInt(match.group(1)) == index + 1)
                .count();
    }
}
