package io.fangyuan.fieldtype;

/**
 * What a roll-up field sums up: values of the records that point here.
 *
 * @param object whose records point here
 * @param lookup their look-up that points here
 * @param field what is summed up of each; "" where they are only counted
 * @param condition a formula over them, "" for all of them
 */
public record Aggregation(Function function, String object, String lookup, String field, String condition) {

    /** How many values become one. */
    public enum Function {
        @Title(zh = "计数", en = "Count")
        COUNT,
        @Title(zh = "求和", en = "Sum")
        SUM,
        @Title(zh = "最小值", en = "Minimum")
        MIN,
        @Title(zh = "最大值", en = "Maximum")
        MAX,
        @Title(zh = "平均值", en = "Average")
        AVERAGE
    }
}
