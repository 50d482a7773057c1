package io.fangyuan.metadata;

import io.fangyuan.fieldtype.Relation;
import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of record that a tenant (or the platform) has defined, with everything that belongs to it. Immutable; one
 * instance serves all tenants whose documents are equal, so it holds nothing of any tenant and is compared by identity.
 */
public final class ObjectType {
    private final Head head;
    private final FieldIndex fields;
    private final List<RecordType> recordTypes;
    private final List<Layout> layouts;
    private final List<ListView> listViews;
    private final List<ValidationRule> rules;
    private final List<ApprovalProcess> approvalProcesses;
    private final List<SharingRule> sharingRules;
    private final List<Automation> automations;
    private final List<Action> actions;
    private final List<PrintTemplate> printTemplates;
    private final List<CustomPage> pages;
    private final Optional<Field> owned;

    /** What the object's own document says. */
    record Head(
            int id,
            String name,
            Label label,
            Label pluralLabel,
            String icon,
            String color,
            boolean system,
            String nameField) {}

    ObjectType(
            Head head,
            FieldIndex fields,
            List<RecordType> recordTypes,
            List<Layout> layouts,
            List<ListView> listViews,
            List<ValidationRule> rules,
            List<ApprovalProcess> approvalProcesses,
            List<SharingRule> sharingRules,
            List<Automation> automations,
            List<Action> actions,
            List<PrintTemplate> printTemplates,
            List<CustomPage> pages) {
        this.head = head;
        this.fields = fields;
        this.recordTypes = List.copyOf(recordTypes);
        this.layouts = List.copyOf(layouts);
        this.listViews = List.copyOf(listViews);
        this.rules = List.copyOf(rules);
        this.approvalProcesses = List.copyOf(approvalProcesses);
        this.sharingRules = List.copyOf(sharingRules);
        this.automations = List.copyOf(automations);
        this.actions = List.copyOf(actions);
        this.printTemplates = List.copyOf(printTemplates);
        this.pages = List.copyOf(pages);
        this.owned = fields.all().stream()
                .filter(field -> field.relation().filter(Relation::owned).isPresent())
                .findFirst();
    }

    /** Stays for ever: storage knows the object by it; below 100 for the platform's own. */
    public int id() {
        return head.id();
    }

    public String name() {
        return head.name();
    }

    public Label label() {
        return head.label();
    }

    public Label pluralLabel() {
        return head.pluralLabel();
    }

    /** Name of a lucide icon. */
    public String icon() {
        return head.icon();
    }

    /** {@code #rrggbb}. */
    public String color() {
        return head.color();
    }

    /** Whether the platform defines it and another room than record stores it: users and departments. */
    public boolean system() {
        return head.system();
    }

    /** The field that names a record for people. */
    public Field nameField() {
        return field(head.nameField());
    }

    /** All fields: the declared ones in the order of their ids, then the system fields. */
    public List<Field> fields() {
        return fields.all();
    }

    public List<RecordType> recordTypes() {
        return recordTypes;
    }

    public List<Layout> layouts() {
        return layouts;
    }

    /** In the order of their positions. */
    public List<ListView> listViews() {
        return listViews;
    }

    /** All rules that compile, also those that are not active. */
    public List<ValidationRule> rules() {
        return rules;
    }

    /** All processes, also those that are not active. */
    public List<ApprovalProcess> approvalProcesses() {
        return approvalProcesses;
    }

    /** All sharing rules that compile, also those that are not active; a rule that does not opens nothing. */
    public List<SharingRule> sharingRules() {
        return sharingRules;
    }

    /** All automations that compile, also those that are not active, in the order in which they happen. */
    public List<Automation> automations() {
        return automations;
    }

    public List<Action> actions() {
        return actions;
    }

    /** What its records are printed with, in the order of their positions. */
    public List<PrintTemplate> printTemplates() {
        return printTemplates;
    }

    public Optional<PrintTemplate> printTemplate(String name) {
        return printTemplates.stream()
                .filter(template -> template.name().equals(name))
                .findFirst();
    }

    /** Pages that the tenant has drawn itself, for whichever role. */
    public List<CustomPage> pages() {
        return pages;
    }

    public Optional<CustomPage> page(String name) {
        return pages.stream().filter(page -> page.name().equals(name)).findFirst();
    }

    public Optional<Field> find(String name) {
        return fields.find(name);
    }

    /** The field of this name; throws NOT_FOUND when there is none. */
    public Field field(String name) {
        return find(name).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("field", name() + "." + name)));
    }

    /** The field with this id, which storage may still know when the documents no longer do. */
    public Optional<Field> find(int id) {
        return Optional.ofNullable(fields.byId().get(id));
    }

    /** The field with this id; throws NOT_FOUND when there is none. */
    public Field field(int id) {
        return find(id).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("field", name() + "." + id)));
    }

    public Optional<RecordType> recordType(String name) {
        return recordTypes.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    public Optional<RecordType> recordType(int id) {
        return recordTypes.stream().filter(type -> type.id() == id).findFirst();
    }

    public Optional<Layout> layout(String name) {
        return layouts.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    public Optional<ListView> listView(String name) {
        return listViews.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    public Optional<Automation> automation(String name) {
        return automations.stream()
                .filter(automation -> automation.name().equals(name))
                .findFirst();
    }

    /** The action of this name; throws NOT_FOUND when there is none. */
    public Action action(String name) {
        return findAction(name)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, Map.of("action", name() + "." + name)));
    }

    public Optional<Action> findAction(String name) {
        return actions.stream().filter(action -> action.name().equals(name)).findFirst();
    }

    public Optional<ApprovalProcess> approvalProcess(String name) {
        return approvalProcesses.stream()
                .filter(process -> process.name().equals(name))
                .findFirst();
    }

    /**
     * The look-up to the record that a record of this object is a line of; empty for an object that stands for itself. A
     * line is saved, seen and deleted with the record it belongs to.
     */
    public Optional<Field> owned() {
        return owned;
    }

    @Override
    public String toString() {
        return "ObjectType " + name();
    }
}
