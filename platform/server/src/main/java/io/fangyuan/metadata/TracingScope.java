package io.fangyuan.metadata;

import io.fangyuan.formula.Choice;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A scope that remembers what it was asked and what it answered. What was compiled in one tenant's scope may serve
 * another tenant whose scope gives the same answers to the same questions.
 */
final class TracingScope implements Scope {
    private final Scope scope;
    private final Map<Question, Object> answers = new HashMap<>();

    TracingScope(Scope scope) {
        this.scope = scope;
    }

    private sealed interface Question {
        record FieldOf(String object, String word) implements Question {}

        record ChoiceOf(String picklist, String word) implements Question {}

        record ActiveChoices(String picklist) implements Question {}

        record PicklistExists(String picklist) implements Question {}

        static Object ask(Question question, Scope scope) {
            return switch (question) {
                case FieldOf(var object, var word) -> scope.field(object, word);
                case ChoiceOf(var picklist, var word) -> scope.choice(picklist, word);
                case ActiveChoices(var picklist) -> scope.activeChoices(picklist);
                case PicklistExists(var picklist) -> scope.picklistExists(picklist);
            };
        }
    }

    /** The questions asked so far and their answers, detached from the scope they were asked in. */
    Trace trace() {
        return new Trace(Map.copyOf(answers));
    }

    /** What a compilation depended on. */
    static final class Trace {
        private final Map<Question, Object> answers;

        private Trace(Map<Question, Object> answers) {
            this.answers = answers;
        }

        /** Whether a compilation in {@code scope} would see exactly what the traced one saw. */
        boolean holdsIn(Scope scope) {
            return answers.entrySet().stream()
                    .allMatch(answer -> Question.ask(answer.getKey(), scope).equals(answer.getValue()));
        }
    }

    @Override
    public Optional<FieldRef> field(String object, String nameOrLabel) {
        var answer = scope.field(object, nameOrLabel);
        answers.put(new Question.FieldOf(object, nameOrLabel), answer);
        return answer;
    }

    @Override
    public Optional<Choice> choice(String picklist, String nameOrLabel) {
        var answer = scope.choice(picklist, nameOrLabel);
        answers.put(new Question.ChoiceOf(picklist, nameOrLabel), answer);
        return answer;
    }

    @Override
    public List<String> activeChoices(String picklist) {
        var answer = scope.activeChoices(picklist);
        answers.put(new Question.ActiveChoices(picklist), answer);
        return answer;
    }

    @Override
    public boolean picklistExists(String picklist) {
        var answer = scope.picklistExists(picklist);
        answers.put(new Question.PicklistExists(picklist), answer);
        return answer;
    }

    @Override
    public List<String> fieldWords(String object) {
        return scope.fieldWords(object);
    }

    @Override
    public List<String> choiceWords(String picklist) {
        return scope.choiceWords(picklist);
    }
}
