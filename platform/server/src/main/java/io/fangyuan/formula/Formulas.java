package io.fangyuan.formula;

import io.fangyuan.formula.function.Functions;
import io.fangyuan.formula.jvm.JvmCompiler;
import io.fangyuan.formula.language.Language;
import io.fangyuan.formula.language.Printer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes formulas. */
public final class Formulas {

    private Formulas() {}

    /** Reads and checks {@code source}, a formula about records of {@code object}. */
    public static Compiled compile(String source, String object, Scope scope, Options options) {
        var reading = Language.read(source, object, scope, options);
        if (!reading.errors().isEmpty()) {
            return new Compiled.Failure(reading.errors());
        }
        return new Compiled.Success(new Formula(
                reading.source(),
                reading.tree(),
                reading.references(),
                reading.warnings(),
                JvmCompiler.evaluator(reading.tree())));
    }

    /** The formula of a tree built in code. */
    public static Formula of(Expression tree) {
        var references = new LinkedHashSet<Path>();
        collectReferences(tree, references);
        return new Formula(Printer.print(tree), tree, references, List.of(), JvmCompiler.evaluator(tree));
    }

    /** What authors may be told of every function, by name. */
    public static List<FunctionHelp> functions() {
        return Functions.help();
    }

    private static void collectReferences(Expression expression, Set<Path> references) {
        if (expression instanceof Expression.Field field) {
            references.add(field.path());
        }
        expression.children().forEach(child -> collectReferences(child, references));
    }
}
