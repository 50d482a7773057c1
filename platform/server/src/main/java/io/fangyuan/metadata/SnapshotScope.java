package io.fangyuan.metadata;

import io.fangyuan.formula.Choice;
import io.fangyuan.formula.FieldRef;
import io.fangyuan.formula.Scope;
import io.fangyuan.formula.Type;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the formulas of one tenant's release may name. */
final class SnapshotScope implements Scope {
    private static final String TENANT = "tenant";
    private static final Words<FieldRef> TENANT_WORDS = new Words<FieldRef>()
            .add("code", Label.NONE, new FieldRef(TENANT, "code", "code", Type.TEXT))
            .add("name", Label.NONE, new FieldRef(TENANT, "name", "name", Type.TEXT))
            .add("zone", Label.NONE, new FieldRef(TENANT, "zone", "zone", Type.TEXT))
            .add("locale", Label.NONE, new FieldRef(TENANT, "locale", "locale", Type.TEXT));

    private final Map<String, Shape> shapes;
    private final Map<String, Words<Choice>> choices;
    private final Map<String, Picklist> picklists;

    SnapshotScope(Map<String, Shape> shapes, Map<String, Picklist> picklists) {
        this.shapes = Map.copyOf(shapes);
        this.picklists = Map.copyOf(picklists);
        this.choices =
                picklists.values().stream().collect(Collectors.toUnmodifiableMap(Picklist::name, SnapshotScope::words));
    }

    private static Words<Choice> words(Picklist picklist) {
        var words = new Words<Choice>();
        for (var choice : picklist.values()) {
            var text = choice.label().in(Locale.SIMPLIFIED_CHINESE);
            words.add(choice.name(), choice.label(), new Choice(choice.name(), text, choice.active()));
        }
        return words;
    }

    @Override
    public Optional<FieldRef> field(String object, String nameOrLabel) {
        return fields(object).flatMap(words -> words.find(nameOrLabel));
    }

    @Override
    public Optional<Choice> choice(String picklist, String nameOrLabel) {
        return Optional.ofNullable(choices.get(picklist)).flatMap(words -> words.find(nameOrLabel));
    }

    @Override
    public List<String> activeChoices(String picklist) {
        return Optional.ofNullable(picklists.get(picklist)).map(Picklist::values).orElse(List.of()).stream()
                .filter(Picklist.Choice::active)
                .map(Picklist.Choice::name)
                .toList();
    }

    @Override
    public boolean picklistExists(String picklist) {
        return picklists.containsKey(picklist);
    }

    @Override
    public List<String> fieldWords(String object) {
        return fields(object).map(Words::all).orElse(List.of());
    }

    @Override
    public List<String> choiceWords(String picklist) {
        return Optional.ofNullable(choices.get(picklist)).map(Words::all).orElse(List.of());
    }

    private Optional<Words<FieldRef>> fields(String object) {
        if (object.equals(TENANT)) {
            return Optional.of(TENANT_WORDS);
        }
        return Optional.ofNullable(shapes.get(object)).map(Shape::words);
    }
}
