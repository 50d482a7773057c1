package io.fangyuan.fieldtype.type;

import static io.fangyuan.fieldtype.Example.accepted;
import static io.fangyuan.fieldtype.Example.refused;

import io.fangyuan.fieldtype.Computation;
import io.fangyuan.fieldtype.Default;
import io.fangyuan.fieldtype.Description;
import io.fangyuan.fieldtype.Example;
import io.fangyuan.fieldtype.Format;
import io.fangyuan.fieldtype.Limits;
import io.fangyuan.fieldtype.Title;
import io.fangyuan.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Title(zh = "公式", en = "Formula")
@Description(zh = "由其他字段计算得出，不能填写", en = "Computed from other fields; nobody fills it in")
@Component
class FormulaType extends ComputedType<FormulaType.Options> {
    record Options(
            @Title(zh = "公式", en = "Formula")
            @Description(zh = "例如 listPrice * (1 - discount)", en = "For example listPrice * (1 - discount)")
            @Format("formula")
            @Limits(min = 1, max = 10_000)
            String formula,

            @Title(zh = "结果类型", en = "Result") @Description(zh = "公式得出什么", en = "What the formula gives")
            ComputedValue.Returns returns,

            @Title(zh = "小数位数", en = "Decimals")
            @Description(zh = "结果四舍五入到几位小数", en = "How many decimals a number is rounded to")
            @Limits(min = 0, max = 10)
            @Default("2")
            int decimals,

            @Title(zh = "空数字按 0 计算", en = "Empty numbers count as 0")
            @Description(
                    zh = "关闭后，引用了空数字的算式结果为空",
                    en = "When off, arithmetic with an empty number gives an empty result")
            @Default("true")
            boolean blankAsZero) {}

    @Override
    public String name() {
        return "formula";
    }

    @Override
    public Class<Options> optionsType() {
        return Options.class;
    }

    @Override
    ComputedValue result(Options options) {
        return new ComputedValue(options.returns(), options.decimals());
    }

    @Override
    public Optional<Computation> computation(Options options) {
        return Optional.of(new Computation(options.formula(), options.blankAsZero()));
    }

    @Override
    public List<Example<Options>> examples() {
        var price = new Options("listPrice * (1 - discount)", ComputedValue.Returns.CURRENCY, 2, true);
        var share = new Options("paid / amount", ComputedValue.Returns.PERCENT, 1, true);
        var isKey = new Options("level = \"A\"", ComputedValue.Returns.CHECKBOX, 0, true);
        return List.of(
                accepted(price, "\"88.00\"", Value.number(88)),
                accepted(share, "\"0.125\"", new Value.Number(new BigDecimal("0.125"))),
                accepted(isKey, "true", new Value.Bool(true)),
                refused(price, "\"abc\"", "not_a_number"));
    }
}
