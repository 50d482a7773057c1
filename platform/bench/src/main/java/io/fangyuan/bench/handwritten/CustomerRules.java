package io.fangyuan.bench.handwritten;

import io.fangyuan.bench.handwritten.Refusal.Violation;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a customer must be like: everything that is wrong is told at once. */
final class CustomerRules {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final BigDecimal MOST_OF_SALESPERSON = new BigDecimal("0.1");
    private static final Set<String> RECORD_TYPES = Set.of("direct", "dealer");
    private static final Set<String> LEVELS = Set.of("A", "B", "C", "D");
    private static final Set<String> STATUSES =
            Set.of("potential", "contacted", "interested", "quoted", "won", "dormant", "lost");
    private static final Set<String> INDUSTRIES = Set.of(
            "machinery",
            "automotive",
            "electronics",
            "steel",
            "chemical",
            "energy",
            "food",
            "pharma",
            "textile",
            "logistics",
            "packaging",
            "trade");
    private static final Set<String> SOURCES =
            Set.of("exhibition", "website", "referral", "call", "partner", "campaign", "tender", "other");
    private static final Set<String> TAGS = Set.of(
            "annualContract",
            "fastPayer",
            "slowPayer",
            "priceSensitive",
            "technical",
            "expansion",
            "reference",
            "export");
    private static final Set<String> LOST_REASONS =
            Set.of("price", "competitor", "delivery", "quality", "closed", "other");
    private static final Pattern MOBILE =
            Pattern.compile("1(3[0-9]|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8[0-9]|9[0-35-9])[0-9]{8}");
    private static final Pattern LANDLINE = Pattern.compile("(0[0-9]{2,3}-?)?[1-9][0-9]{6,7}((-|转)[0-9]{1,6})?");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");

    private final SignedIn.Person viewer;
    private final @Nullable CustomerForm before;
    private final CustomerForm after;
    private final List<Violation> violations = new ArrayList<>();

    private CustomerRules(SignedIn.Person viewer, @Nullable CustomerForm before, CustomerForm after) {
        this.viewer = viewer;
        this.before = before;
        this.after = after;
    }

    /**
     * Throws when the customer may not be so.
     *
     * @param before null for a new one
     */
    static void check(SignedIn.Person viewer, @Nullable CustomerForm before, CustomerForm after, LocalDate today) {
        var rules = new CustomerRules(viewer, before, after);
        rules.texts();
        rules.picklists();
        rules.numbers();
        rules.phones();
        rules.business(today);
        if (!rules.violations.isEmpty()) {
            throw new Refusal(422, "invalid_record", rules.violations);
        }
    }

    static LocalDate today(java.time.Instant now) {
        return LocalDate.ofInstant(now, ZONE);
    }

    private void texts() {
        refuseIf(after.name == null || after.name.isBlank(), "name", "required");
        length("name", after.name, 100);
        length("city", after.city, 40);
        length("address", after.address, 200);
        length("profile", after.profile, 5000);
        length("agentArea", after.agentArea, 100);
        refuseIf(after.email != null && !EMAIL.matcher(after.email).matches(), "email", "not_an_email");
        refuseIf(after.website != null && !isWebsite(after.website), "website", "not_a_url");
    }

    private static boolean isWebsite(String text) {
        try {
            String scheme = URI.create(text).getScheme();
            return "http".equals(scheme) || "https".equals(scheme);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void picklists() {
        refuseIf(!RECORD_TYPES.contains(after.recordType), "recordType", "unknown");
        oneOf("level", after.level, LEVELS);
        oneOf("status", after.status, STATUSES);
        oneOf("industry", after.industry, INDUSTRIES);
        oneOf("source", after.source, SOURCES);
        oneOf("lostReason", after.lostReason, LOST_REASONS);
        refuseIf(after.tags != null && !TAGS.containsAll(after.tags), "tags", "unknown");
    }

    private void numbers() {
        refuseIf(after.employees != null && after.employees < 0, "employees", "too_small");
        scale("annualRevenue", after.annualRevenue, 2);
        scale("creditLimit", after.creditLimit, 2);
        scale("discount", after.discount, 3);
        scale("rebateRate", after.rebateRate, 3);
    }

    private void phones() {
        refuseIf(after.mobile != null && !MOBILE.matcher(after.mobile).matches(), "mobile", "mobile_format");
        refuseIf(after.phone != null && !LANDLINE.matcher(after.phone).matches(), "phone", "landline_format");
    }

    private void business(LocalDate today) {
        refuseIf(after.establishedOn != null && after.establishedOn.isAfter(today), "establishedOn", "after_today");
        boolean discountChanged = before == null || !java.util.Objects.equals(before.discount, after.discount);
        refuseIf(
                viewer.role().equals("salesperson")
                        && discountChanged
                        && after.discount != null
                        && after.discount.compareTo(MOST_OF_SALESPERSON) > 0,
                "discount",
                "discount_of_salesperson");
    }

    private void oneOf(String field, @Nullable String value, Set<String> known) {
        refuseIf(value != null && !known.contains(value), field, "unknown");
    }

    private void length(String field, @Nullable String text, int most) {
        refuseIf(text != null && text.codePointCount(0, text.length()) > most, field, "too_long");
    }

    private void scale(String field, @Nullable BigDecimal number, int most) {
        refuseIf(number != null && number.stripTrailingZeros().scale() > most, field, "too_many_decimals");
    }

    private void refuseIf(boolean wrong, String field, String code) {
        if (wrong) {
            violations.add(new Violation(field, code));
        }
    }
}
