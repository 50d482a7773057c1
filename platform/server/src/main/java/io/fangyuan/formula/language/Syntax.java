package io.fangyuan.formula.language;

import java.math.BigDecimal;
import java.util.List;

/** What was written, before anything is known of its names and types. */
sealed interface Syntax {

    Span span();

    record NumberLiteral(BigDecimal number, Span span) implements Syntax {}

    record TextLiteral(String text, Span span) implements Syntax {}

    record BoolLiteral(boolean bool, Span span) implements Syntax {}

    record NullLiteral(Span span) implements Syntax {}

    /** Names joined by dots. */
    record Name(List<Segment> segments, Span span) implements Syntax {}

    record Segment(String text, Span span) {}

    record Binary(String operator, Syntax left, Syntax right, Span operatorSpan) implements Syntax {
        @Override
        public Span span() {
            return left.span().to(right.span());
        }
    }

    record Prefix(String operator, Syntax operand, Span operatorSpan) implements Syntax {
        @Override
        public Span span() {
            return operatorSpan.to(operand.span());
        }
    }

    record Invocation(String function, List<Syntax> arguments, Span nameSpan, Span span) implements Syntax {}
}
