package io.fangyuan.fieldtype;

/**
 * The numbering of a field, which are also its options.
 *
 * @param pattern see {@link AutoNumberPattern}
 * @param gapless whether saves wait for each other so that no number is ever missing
 */
public record AutoNumber(
        @Title(zh = "编号格式", en = "Pattern")
        @Description(
                zh = "{YYYY} {YY} {MM} {DD} 为日期，{0000} 为流水号，按日期部分重新计数，例如 KH-{YYYY}-{00000}",
                en = "{YYYY} {YY} {MM} {DD} are the date and {0000} the counter, which starts again with the date; "
                        + "for example KH-{YYYY}-{00000}")
        @Limits(min = 1, max = 60)
        String pattern,

        @Title(zh = "不允许断号", en = "Without gaps")
        @Description(
                zh = "每个号码都有记录；代价是同一对象的保存要逐个排队",
                en = "Every number has its record; the price is that saves of the object wait for each other")
        @Default("false")
        boolean gapless) {}
