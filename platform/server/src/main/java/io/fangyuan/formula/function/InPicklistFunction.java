package io.fangyuan.formula.function;

import io.fangyuan.formula.Expression;
import io.fangyuan.formula.FormulaErrorCode;
import io.fangyuan.formula.Type;
import io.fangyuan.formula.language.CallSite;
import io.fangyuan.value.Value;
import java.util.List;
import java.util.Map;

/** Whether a text is the name of an active choice; the names are taken over when the formula is compiled. */
final class InPicklistFunction implements Function {

    @Override
    public Manual manual() {
        return new Manual(
                "INPICKLIST",
                "文本是否为某选项列表中启用的选项名",
                "Whether a text is the name of an active choice of a picklist",
                "INPICKLIST(name, \"stage\")");
    }

    @Override
    public Arity arity() {
        return Arity.exactly(2);
    }

    @Override
    public Expression check(CallSite site) {
        var text = site.argument(0, Type.TEXT);
        var picklist = site.literal(1);
        if (picklist.isPresent() && !site.scope().picklistExists(picklist.get())) {
            return site.refuse(FormulaErrorCode.UNKNOWN_PICKLIST, 1, Map.of("name", picklist.get()));
        }
        var names = picklist.map(site.scope()::activeChoices).orElse(List.of());
        return Expression.in(text, names.stream().map(Value.Text::new).toList());
    }
}
