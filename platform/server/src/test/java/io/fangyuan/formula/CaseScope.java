package io.fangyuan.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The world of one case: the fields it lists, under the objects that its look-ups lead to. */
final class CaseScope implements Scope {
    private final FormulaCase formulaCase;

    CaseScope(FormulaCase formulaCase) {
        this.formulaCase = formulaCase;
    }

    @Override
    public Optional<FieldRef> field(String object, String nameOrLabel) {
        var fields = fields(object);
        return Stream.concat(
                        fields.stream().filter(field -> field.name().equals(nameOrLabel)),
                        fields.stream().filter(field -> field.label().equals(nameOrLabel)))
                .findFirst();
    }

    private List<FieldRef> fields(String object) {
        var record = formulaCase.declarations("fields");
        var user = formulaCase.declarations("user");
        var tenant = formulaCase.declarations("tenant");
        return Stream.of(below("thing", object, record), below("user", object, user), below("tenant", object, tenant))
                .flatMap(fields -> fields)
                .toList();
    }

    /** The fields of {@code object} among declarations by dotted path that starts at {@code root}. */
    private static Stream<FieldRef> below(String root, String object, Map<String, JsonNode> declarations) {
        return declarations.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .filter(entry -> owner(root, entry.getKey(), declarations).equals(object))
                .map(entry -> field(object, entry.getKey(), entry.getValue()));
    }

    private static String owner(String root, String path, Map<String, JsonNode> declarations) {
        int dot = path.lastIndexOf('.');
        return dot < 0
                ? root
                : declarations.get(path.substring(0, dot)).get("of").stringValue();
    }

    private static FieldRef field(String object, String path, JsonNode declaration) {
        var name = path.substring(path.lastIndexOf('.') + 1);
        return new FieldRef(object, name, declaration.path("label").asString(name), type(declaration));
    }

    private static Type type(JsonNode declaration) {
        var of = declaration.path("of").asString("");
        return switch (declaration.get("type").stringValue()) {
            case "text" -> Type.TEXT;
            case "number" -> Type.NUMBER;
            case "bool" -> Type.BOOL;
            case "date" -> Type.DATE;
            case "dateTime" -> Type.DATE_TIME;
            case "time" -> Type.TIME;
            case "picklist" -> new Type.Picklist(of);
            case "multiPicklist" -> new Type.MultiPicklist(of);
            case "reference" -> new Type.Reference(of);
            default -> throw new IllegalArgumentException(declaration.toString());
        };
    }

    @Override
    public Optional<Choice> choice(String picklist, String nameOrLabel) {
        return choices(picklist)
                .filter(choice ->
                        choice.name().equals(nameOrLabel) || choice.label().equals(nameOrLabel))
                .findFirst();
    }

    private Stream<Choice> choices(String picklist) {
        return formulaCase.picklists().path(picklist).values().stream()
                .map(node -> new Choice(
                        node.get("name").stringValue(),
                        node.get("label").stringValue(),
                        node.path("active").asBoolean(true)));
    }

    @Override
    public List<String> activeChoices(String picklist) {
        return choices(picklist).filter(Choice::active).map(Choice::name).toList();
    }

    @Override
    public boolean picklistExists(String picklist) {
        return formulaCase.picklists().has(picklist);
    }

    @Override
    public List<String> fieldWords(String object) {
        return fields(object).stream()
                .flatMap(field -> Stream.of(field.name(), field.label()))
                .toList();
    }

    @Override
    public List<String> choiceWords(String picklist) {
        return choices(picklist)
                .flatMap(choice -> Stream.of(choice.name(), choice.label()))
                .toList();
    }
}
