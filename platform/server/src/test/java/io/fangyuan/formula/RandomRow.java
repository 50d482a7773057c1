package io.fangyuan.formula;

import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** A record with a field or more of every type, filled with values that are likely to hurt. */
record RandomRow(Map<String, Value> values) implements Row {
    static final Map<String, Type> FIELDS = fields();
    private static final List<Value> NUMBERS = numbers(
            "0",
            "1",
            "-1",
            "2",
            "3",
            "0.5",
            "-2.5",
            "0.1",
            "12",
            "31",
            "1e-20",
            "3e-20",
            "0.99999999999999999999",
            "7e14",
            "999999999999999999999999999999.99999999999999999999",
            "-999999999999999999999999999999",
            "2026",
            "4000000");
    private static final List<Value> TEXTS = texts(
            "a",
            "b",
            "ab",
            "aa",
            "A",
            " a ",
            "方圆",
            "😀",
            "a😀b",
            "ß",
            "12.5",
            "-3",
            "1e5",
            "2026-03-01",
            "2026-02-30",
            "2024-2-29",
            "%",
            "\\",
            "'",
            "\n",
            "｡",
            "aaaaaaaaaaaaaaaaaaaa");
    private static final List<Value> DATES = Stream.of(
                    "2026-03-15", "2026-03-16", "2024-02-29", "2026-01-31", "0001-01-01", "9999-12-31", "1970-01-01")
            .<Value>map(date -> new Value.Date(LocalDate.parse(date)))
            .toList();
    private static final List<Value> MOMENTS = Stream.of(
                    "2026-03-15T16:30:00Z",
                    "2026-03-15T15:59:59.999999Z",
                    "0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999999Z",
                    "2026-03-01T08:00:00.000001Z")
            .<Value>map(moment -> new Value.DateTime(Instant.parse(moment)))
            .toList();
    private static final List<Value> CHOICES = texts("new", "won", "lost");
    private static final List<Value> USERS =
            List.of(new Value.Reference(5), new Value.Reference(6), new Value.Reference(7));
    private static final List<Value> TAGS =
            List.of(Value.many(texts("vip")), Value.many(texts("key")), Value.many(texts("key", "vip")));

    private static Map<String, Type> fields() {
        var fields = new LinkedHashMap<String, Type>();
        Stream.of("n1", "n2", "n3").forEach(name -> fields.put(name, Type.NUMBER));
        Stream.of("s1", "s2", "r1.name").forEach(name -> fields.put(name, Type.TEXT));
        Stream.of("d1", "d2").forEach(name -> fields.put(name, Type.DATE));
        Stream.of("m1", "m2").forEach(name -> fields.put(name, Type.DATE_TIME));
        Stream.of("r1", "r2").forEach(name -> fields.put(name, new Type.Reference("user")));
        fields.put("b1", Type.BOOL);
        fields.put("p1", new Type.Picklist("stage"));
        fields.put("t1", new Type.MultiPicklist("tags"));
        return fields;
    }

    private static List<Value> numbers(String... numbers) {
        return Stream.of(numbers)
                .<Value>map(number -> new Value.Number(new BigDecimal(number)))
                .toList();
    }

    private static List<Value> texts(String... texts) {
        return Stream.of(texts).<Value>map(Value.Text::new).toList();
    }

    /** A row in which about every fourth field is blank. */
    static RandomRow next(Random random) {
        var values = new LinkedHashMap<String, Value>();
        FIELDS.forEach((name, type) -> values.put(name, random.nextInt(4) == 0 ? Value.BLANK : any(type, random)));
        if (values.get("r1").isBlank()) {
            values.put("r1.name", Value.BLANK);
        }
        return new RandomRow(values);
    }

    private static Value any(Type type, Random random) {
        var values = switch (type) {
            case Type.Number _ -> NUMBERS;
            case Type.Text _ -> TEXTS;
            case Type.Date _ -> DATES;
            case Type.DateTime _ -> MOMENTS;
            case Type.Picklist _ -> CHOICES;
            case Type.Reference _ -> USERS;
            case Type.MultiPicklist _ -> TAGS;
            case Type.Bool _ -> List.<Value>of(new Value.Bool(true), new Value.Bool(false));
            case Type.Time _, Type.Null _ -> throw new IllegalArgumentException(type.toString());
        };
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public Value value(Path path) {
        return values.get(path.toString());
    }

    /** The world these rows live in. */
    static Scope scope() {
        return new Scope() {
            @Override
            public Optional<FieldRef> field(String object, String nameOrLabel) {
                var known = object.equals("user") ? Map.of("name", Type.TEXT) : FIELDS;
                return Optional.ofNullable(known.get(nameOrLabel))
                        .map(type -> new FieldRef(object, nameOrLabel, nameOrLabel, type));
            }

            @Override
            public Optional<Choice> choice(String picklist, String nameOrLabel) {
                return Optional.of(new Choice(nameOrLabel, nameOrLabel, true));
            }

            @Override
            public List<String> activeChoices(String picklist) {
                return List.of("new", "won", "lost");
            }

            @Override
            public boolean picklistExists(String picklist) {
                return true;
            }
        };
    }
}
