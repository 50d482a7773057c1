package io.fangyuan.metadata;

import java.util.List;

/** What approval processes, automations and actions name. */
final class ProcessReferences {

    private ProcessReferences() {}

    static void process(Place place, ApprovalProcess process) {
        place.condition("/entry", process.entry());
        place.effects("/effects/submitted", process.effects().submitted().orElse(List.of()));
        place.effects("/effects/approved", process.effects().approved().orElse(List.of()));
        place.effects("/effects/refused", process.effects().refused().orElse(List.of()));
        Place.each(process.steps(), "/steps", (pointer, step) -> {
            place.condition(pointer + "/condition", step.condition());
            place.people(pointer + "/approvers", step.approvers());
            place.people(pointer + "/substitutes", step.substitutes());
            step.editable().stream() // a step may open lines as well, which bear the name of their relation
                    .filter(name ->
                            place.object().flatMap(type -> type.find(name)).isPresent())
                    .forEach(field -> place.field(pointer + "/editable", field));
        });
    }

    static void automation(Place place, Automation automation) {
        place.condition("/condition", automation.condition());
        place.effects("/effects", automation.effects());
    }

    static void action(Place place, Action action) {
        action.roles().stream().sorted().forEach(role -> place.to("/roles", Kind.ROLE, role));
        place.condition("/condition", action.condition());
        Place.each(action.inputs(), "/inputs", (pointer, input) -> {
            input.target().ifPresent(object -> place.to(pointer + "/options/object", Kind.OBJECT, object));
            input.picklist().ifPresent(picklist -> place.to(pointer + "/options/picklist", Kind.PICKLIST, picklist));
        });
        switch (action.outcome()) {
            case Action.Outcome.Happen(var effects) -> place.effects("/effects", effects);
            case Action.Outcome.Open(var object, var values, var lines) -> {
                place.values("/open", object, values);
                lines.ifPresent(each -> place.values("/open/lines", each.object(), each.values()));
            }
        }
    }
}
