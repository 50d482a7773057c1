package io.fangyuan.formula;

import io.fangyuan.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A checked, typed formula. The language is finite and visible here; what grows is the set of functions a
 * {@link Call} may name. Every node is well typed as {@link Formulas#compile} makes it; code that builds nodes by hand
 * keeps to the same types.
 */
public sealed interface Expression {

    /** The condition that always holds. */
    Expression TRUE = new Constant(new Value.Bool(true), Type.BOOL);

    /** The condition that never holds. */
    Expression FALSE = new Constant(new Value.Bool(false), Type.BOOL);

    /** The type of the value. */
    Type type();

    /** The parts of this expression, in the order of their evaluation. */
    default List<Expression> children() {
        return switch (this) {
            case Constant _, Field _ -> List.of();
            case And(var operands) -> operands;
            case Or(var operands) -> operands;
            case Concatenation(var operands) -> operands;
            case Not(var operand) -> List.of(operand);
            case Negation(var operand) -> List.of(operand);
            case In(var operand, var _) -> List.of(operand);
            case Comparison(var _, var left, var right) -> List.of(left, right);
            case Arithmetic(var _, var left, var right, var _, var _) -> List.of(left, right);
            case Call(var _, var arguments, var _, var _) -> arguments;
        };
    }

    /** A value known now. A choice of a picklist is the {@link Value.Text} of its name. */
    record Constant(Value value, Type type) implements Expression {}

    /**
     * The field at the end of a path. Where it is blank its value is {@code whenBlank}: zero for a number under
     * "blank as zero", false for a bool, blank for all else. {@code prior} asks for the value before the edit.
     */
    record Field(Path path, Type type, Value whenBlank, boolean prior) implements Expression {}

    /** True when all operands are; blank counts as false and stops the evaluation, as false does. */
    record And(List<Expression> operands) implements Expression {
        public And {
            operands = flat(operands, And.class);
        }

        @Override
        public Type type() {
            return Type.BOOL;
        }
    }

    /** True when one operand is, which stops the evaluation; blank counts as false. */
    record Or(List<Expression> operands) implements Expression {
        public Or {
            operands = flat(operands, Or.class);
        }

        @Override
        public Type type() {
            return Type.BOOL;
        }
    }

    /** The opposite; blank stays blank. */
    record Not(Expression operand) implements Expression {
        @Override
        public Type type() {
            return Type.BOOL;
        }
    }

    /** Compares two values of one type. Blank text is ""; any other comparison with blank is blank. */
    record Comparison(Operator operator, Expression left, Expression right) implements Expression {

        /** How to compare. Picklists, references and bools know only the first two. */
        public enum Operator {
            EQUAL("="),
            NOT_EQUAL("<>"),
            LESS("<"),
            GREATER(">"),
            LESS_OR_EQUAL("<="),
            GREATER_OR_EQUAL(">=");

            private final String sign;

            Operator(String sign) {
                this.sign = sign;
            }

            /** As written in a formula; also in SQL. */
            public String sign() {
                return sign;
            }

            /** The operator that holds where this one does not. */
            public Operator opposite() {
                return switch (this) {
                    case EQUAL -> NOT_EQUAL;
                    case NOT_EQUAL -> EQUAL;
                    case LESS -> GREATER_OR_EQUAL;
                    case GREATER -> LESS_OR_EQUAL;
                    case LESS_OR_EQUAL -> GREATER;
                    case GREATER_OR_EQUAL -> LESS;
                };
            }

            /** The operator that says the same of the sides exchanged. */
            public Operator mirrored() {
                return switch (this) {
                    case EQUAL, NOT_EQUAL -> this;
                    case LESS -> GREATER;
                    case GREATER -> LESS;
                    case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
                    case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
                };
            }

            /** Whether a left value that compares to the right one like {@code order} to zero makes this true. */
            public boolean holds(int order) {
                return switch (this) {
                    case EQUAL -> order == 0;
                    case NOT_EQUAL -> order != 0;
                    case LESS -> order < 0;
                    case GREATER -> order > 0;
                    case LESS_OR_EQUAL -> order <= 0;
                    case GREATER_OR_EQUAL -> order >= 0;
                };
            }
        }

        @Override
        public Type type() {
            return Type.BOOL;
        }
    }

    /** True when the operand equals one of the choices, none of which is blank. As with =, blank text is in none. */
    record In(Expression operand, List<Value> choices) implements Expression {
        public In {
            choices = List.copyOf(choices);
            if (choices.stream().anyMatch(Value::isBlank)) {
                throw new IllegalArgumentException("blank is not a choice");
            }
        }

        @Override
        public Type type() {
            return Type.BOOL;
        }
    }

    /**
     * Numbers with numbers, days added to and taken from a date or moment, and the days between two dates or two
     * moments. Blank when an operand is.
     */
    record Arithmetic(Operator operator, Expression left, Expression right, Type type, Position position)
            implements Expression {

        /** What to compute. */
        public enum Operator {
            ADD("+"),
            SUBTRACT("-"),
            MULTIPLY("*"),
            DIVIDE("/"),
            POWER("^");

            private final String sign;

            Operator(String sign) {
                this.sign = sign;
            }

            /** As written in a formula. */
            public String sign() {
                return sign;
            }
        }
    }

    /** The number with the other sign. */
    record Negation(Expression operand) implements Expression {
        @Override
        public Type type() {
            return Type.NUMBER;
        }
    }

    /** The texts one after the other; blank adds nothing. */
    record Concatenation(List<Expression> operands) implements Expression {
        public Concatenation {
            operands = flat(operands, Concatenation.class);
        }

        @Override
        public Type type() {
            return Type.TEXT;
        }
    }

    /** The function of this upper-case name, applied. */
    record Call(String function, List<Expression> arguments, Type type, Position position) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A field as a filter reads it: a blank number is blank, a blank bool false. */
    static Field field(FieldRef field) {
        return field(Path.of(field.name()), field.type());
    }

    /** The field at the end of {@code path} as a filter reads it: a blank number is blank, a blank bool false. */
    static Field field(Path path, Type type) {
        return new Field(path, type, type.equals(Type.BOOL) ? new Value.Bool(false) : Value.BLANK, false);
    }

    /** A constant of the type of {@code like}. */
    static Constant constant(Value value, Expression like) {
        return new Constant(value, like.type());
    }

    /** Whether {@code operand} has this value. */
    static Expression equal(Expression operand, Value value) {
        return compare(operand, Comparison.Operator.EQUAL, value);
    }

    /** Compares with a value of the operand's type. */
    static Expression compare(Expression operand, Comparison.Operator operator, Value value) {
        return new Comparison(operator, operand, constant(value, operand));
    }

    /** Whether {@code operand} has one of these values; none of them blank. */
    static Expression in(Expression operand, List<? extends Value> choices) {
        return choices.isEmpty() ? FALSE : new In(operand, List.copyOf(choices));
    }

    /** The condition that all {@code conditions} hold; simplified where TRUE or FALSE is among them. */
    static Expression and(List<Expression> conditions) {
        if (conditions.contains(FALSE)) {
            return FALSE;
        }
        var rest =
                conditions.stream().filter(condition -> !condition.equals(TRUE)).toList();
        return rest.isEmpty() ? TRUE : rest.size() == 1 ? rest.getFirst() : new And(rest);
    }

    /** See {@link #and(List)}. */
    static Expression and(Expression... conditions) {
        return and(List.of(conditions));
    }

    /** The condition that one of {@code conditions} holds; simplified where TRUE or FALSE is among them. */
    static Expression or(List<Expression> conditions) {
        if (conditions.contains(TRUE)) {
            return TRUE;
        }
        var rest = conditions.stream()
                .filter(condition -> !condition.equals(FALSE))
                .toList();
        return rest.isEmpty() ? FALSE : rest.size() == 1 ? rest.getFirst() : new Or(rest);
    }

    /** See {@link #or(List)}. */
    static Expression or(Expression... conditions) {
        return or(List.of(conditions));
    }

    /** The operands, those that are themselves of {@code kind} replaced by their own. */
    private static List<Expression> flat(List<Expression> operands, Class<? extends Expression> kind) {
        if (operands.stream().noneMatch(kind::isInstance)) {
            return List.copyOf(operands);
        }
        var flat = new ArrayList<Expression>();
        for (var operand : operands) {
            switch (operand) {
                case And(var inner) when kind == And.class -> flat.addAll(inner);
                case Or(var inner) when kind == Or.class -> flat.addAll(inner);
                case Concatenation(var inner) when kind == Concatenation.class -> flat.addAll(inner);
                default -> flat.add(operand);
            }
        }
        return List.copyOf(flat);
    }
}
