package io.fangyuan.formula;

/** What kind of value an expression has. Currency and percent fields are numbers; 12.5 % is 0.125. */
public sealed interface Type {
    Type TEXT = new Text();
    Type NUMBER = new Number();
    Type BOOL = new Bool();
    Type DATE = new Date();
    Type DATE_TIME = new DateTime();
    Type TIME = new Time();
    Type NULL = new Null();

    /** Unicode text; blank and "" are one value. */
    record Text() implements Type {}

    /** A decimal number below 10^30, with up to 20 decimals. */
    record Number() implements Type {}

    /** True, false or, inside an expression, blank. */
    record Bool() implements Type {}

    /** A day from 0001-01-01 to 9999-12-31. */
    record Date() implements Type {}

    /** A moment, to the microsecond. */
    record DateTime() implements Type {}

    /** A time of day. */
    record Time() implements Type {}

    /** One choice of the picklist of this name; its values are the names of choices. */
    record Picklist(String name) implements Type {}

    /** Any number of choices of the picklist of this name. */
    record MultiPicklist(String name) implements Type {}

    /** A pointer to a record of this object. */
    record Reference(String object) implements Type {}

    /** The literal NULL, which fits every type. */
    record Null() implements Type {}

    /** The word for this type in JSON and in messages; picklists and references of any kind share one. */
    default String word() {
        return switch (this) {
            case Text _ -> "text";
            case Number _ -> "number";
            case Bool _ -> "bool";
            case Date _ -> "date";
            case DateTime _ -> "dateTime";
            case Time _ -> "time";
            case Picklist _ -> "picklist";
            case MultiPicklist _ -> "multiPicklist";
            case Reference _ -> "reference";
            case Null _ -> "null";
        };
    }
}
