package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Aggregation;
import io.fangyuan.fieldtype.Default;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.Format;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.problem.Violation;
import io.fangyuan.value.Value;
import io.fangyuan.value.ValueKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Kept right by the record room with every save and delete of the records that are summed up. */
@Title(zh = "汇总", en = "Roll-up")
@Description(
        zh = "汇总指向本记录的其他记录，例如客户的订单总额",
        en = "Sums up records that point here, such as the value of a customer's orders")
@Component
class RollUpType extends ComputedType<RollUpType.Options> {
    record Options(
            @Title(zh = "汇总的对象", en = "Object")
            @Description(zh = "哪个对象的记录指向这里", en = "Whose records point here")
            @Format("object")
            @Limits(min = 1, max = 40)
            String object,

            @Title(zh = "查找字段", en = "Look-up")
            @Description(zh = "那个对象上指向这里的查找字段", en = "Their look-up that points here")
            @Format("relation")
            @Limits(min = 1, max = 40)
            String lookup,

            @Title(zh = "方式", en = "Function")
            @Description(zh = "多个值怎样变成一个", en = "How many values become one")
            @Format("segmented")
            Aggregation.Function function,

            @Title(zh = "汇总的字段", en = "Field")
            @Description(zh = "计数时不填", en = "Leave empty when counting")
            @Format("relatedField")
            @Limits(max = 40)
            @Default("")
            String field,

            @Title(zh = "条件", en = "Condition")
            @Description(zh = "只汇总符合条件的记录，不填表示全部", en = "Only records for which this holds; empty for all")
            @Format("relatedFormula")
            @Limits(max = 10_000)
            @Default("")
            String condition,

            @Title(zh = "结果类型", en = "Result") @Description(zh = "汇总得出什么", en = "What the roll-up gives")
            Returns returns,

            @Title(zh = "小数位数", en = "Decimals")
            @Description(zh = "结果四舍五入到几位小数", en = "How many decimals a number is rounded to")
            @Limits(min = 0, max = 10)
            @Default("2")
            int decimals) {}

    /** What can be summed up. */
    enum Returns {
        @Title(zh = "数字", en = "Number")
        NUMBER(ComputedValue.Returns.NUMBER),
        @Title(zh = "金额", en = "Currency")
        CURRENCY(ComputedValue.Returns.CURRENCY),
        @Title(zh = "百分比", en = "Percent")
        PERCENT(ComputedValue.Returns.PERCENT),
        @Title(zh = "日期", en = "Date")
        DATE(ComputedValue.Returns.DATE),
        @Title(zh = "日期时间", en = "Date and time")
        DATE_TIME(ComputedValue.Returns.DATE_TIME);

        private final ComputedValue.Returns result;

        Returns(ComputedValue.Returns result) {
            this.result = result;
        }
    }

    /** A count is a whole number. */
    @Override
    ComputedValue result(Options options) {
        boolean counts = options.function() == Aggregation.Function.COUNT;
        return new ComputedValue(options.returns().result, counts ? 0 : options.decimals());
    }

    @Override
    public String name() {
        return "rollUp";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    public Optional<Aggregation> aggregation(Options options) {
        return Optional.of(new Aggregation(
                options.function(), options.object(), options.lookup(), options.field(), options.condition()));
    }

    /** What is not counted needs a field; days and moments have no sum and no average. */
    @Override
    public List<Violation> checkOptions(Options options) {
        boolean counts = options.function() == Aggregation.Function.COUNT;
        if (counts != options.field().isEmpty()) {
            return List.of(Violation.of("/field", counts ? "must_be_empty" : "required", Map.of()));
        }
        boolean ordered =
                options.function() == Aggregation.Function.MIN || options.function() == Aggregation.Function.MAX;
        return kind(options) == ValueKind.NUMBER || ordered
                ? List.of()
                : List.of(Violation.of("/function", "not_for_days", Map.of()));
    }

    @Override
    public List<Example<Options>> examples() {
        var total = new Options("order", "customer", Aggregation.Function.SUM, "amount", "", Returns.CURRENCY, 2);
        var count =
                new Options("order", "customer", Aggregation.Function.COUNT, "", "status = \"won\"", Returns.NUMBER, 0);
        var latest = new Options("order", "customer", Aggregation.Function.MAX, "day", "", Returns.DATE, 0);
        return List.of(
                accepted(total, "\"1980.00\"", Value.number(1980)),
                accepted(count, "\"3\"", Value.number(3)),
                accepted(latest, "\"2024-02-29\"", new Value.Date(LocalDate.of(2024, 2, 29))),
                refused(total, "\"abc\"", "not_a_number"));
    }
}
