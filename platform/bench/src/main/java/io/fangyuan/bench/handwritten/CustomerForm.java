package io.fangyuan.bench.handwritten;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people enter about a customer. A change is read over a copy of what is there; null is blank. */
public final class CustomerForm {
    public String recordType = "direct";
    public @Nullable String name;
    public @Nullable String level = "C";
    public @Nullable String status = "potential";
    public @Nullable String industry;
    public @Nullable String source;
    public @Nullable String mobile;
    public @Nullable String phone;
    public @Nullable String email;
    public @Nullable String website;
    public @Nullable String city;
    public @Nullable String address;
    public @Nullable Integer employees;
    public @Nullable BigDecimal annualRevenue;
    public @Nullable BigDecimal discount;
    public @Nullable BigDecimal creditLimit;
    public @Nullable LocalDate establishedOn;
    public @Nullable Instant nextFollowUpAt;
    public @Nullable LocalDate lastFollowUpOn;
    public @Nullable List<String> tags;
    public boolean vip;
    public @Nullable String profile;

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable Long parent;

    public @Nullable String lostReason;
    public @Nullable String agentArea;
    public @Nullable LocalDate agreementEndsOn;
    public @Nullable BigDecimal rebateRate;

    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public @Nullable Long owner;

    private static final Map<String, Function<CustomerForm, @Nullable Object>> PROPERTIES = properties();

    private static Map<String, Function<CustomerForm, @Nullable Object>> properties() {
        Map<String, Function<CustomerForm, @Nullable Object>> all = new LinkedHashMap<>();
        all.put("recordType", form -> form.recordType);
        all.put("name", form -> form.name);
        all.put("level", form -> form.level);
        all.put("status", form -> form.status);
        all.put("industry", form -> form.industry);
        all.put("source", form -> form.source);
        all.put("mobile", form -> form.mobile);
        all.put("phone", form -> form.phone);
        all.put("email", form -> form.email);
        all.put("website", form -> form.website);
        all.put("city", form -> form.city);
        all.put("address", form -> form.address);
        all.put("employees", form -> form.employees);
        all.put("annualRevenue", form -> form.annualRevenue);
        all.put("discount", form -> form.discount);
        all.put("creditLimit", form -> form.creditLimit);
        all.put("establishedOn", form -> form.establishedOn);
        all.put("nextFollowUpAt", form -> form.nextFollowUpAt);
        all.put("lastFollowUpOn", form -> form.lastFollowUpOn);
        all.put("tags", form -> form.tags);
        all.put("vip", form -> form.vip);
        all.put("profile", form -> form.profile);
        all.put("parent", form -> form.parent);
        all.put("lostReason", form -> form.lostReason);
        all.put("agentArea", form -> form.agentArea);
        all.put("agreementEndsOn", form -> form.agreementEndsOn);
        all.put("rebateRate", form -> form.rebateRate);
        all.put("owner", form -> form.owner);
        return all;
    }

    /** The values of the properties that differ in {@code after}, as they are here. */
    Map<String, @Nullable Object> changedIn(CustomerForm after) {
        Map<String, @Nullable Object> old = new LinkedHashMap<>();
        PROPERTIES.forEach((name, property) -> {
            if (!same(property.apply(this), property.apply(after))) {
                old.put(name, property.apply(this));
            }
        });
        return old;
    }

    private static boolean same(@Nullable Object before, @Nullable Object after) {
        return before instanceof BigDecimal left && after instanceof BigDecimal right
                ? left.compareTo(right) == 0
                : Objects.equals(before, after);
    }

    boolean isKeyAccount() {
        return vip
                || "A".equals(level)
                        && annualRevenue != null
                        && annualRevenue.compareTo(BigDecimal.valueOf(50_000_000)) >= 0;
    }

    CustomerForm copy() {
        var copy = new CustomerForm();
        copy.recordType = recordType;
        copy.name = name;
        copy.level = level;
        copy.status = status;
        copy.industry = industry;
        copy.source = source;
        copy.mobile = mobile;
        copy.phone = phone;
        copy.email = email;
        copy.website = website;
        copy.city = city;
        copy.address = address;
        copy.employees = employees;
        copy.annualRevenue = annualRevenue;
        copy.discount = discount;
        copy.creditLimit = creditLimit;
        copy.establishedOn = establishedOn;
        copy.nextFollowUpAt = nextFollowUpAt;
        copy.lastFollowUpOn = lastFollowUpOn;
        copy.tags = tags;
        copy.vip = vip;
        copy.profile = profile;
        copy.parent = parent;
        copy.lostReason = lostReason;
        copy.agentArea = agentArea;
        copy.agreementEndsOn = agreementEndsOn;
        copy.rebateRate = rebateRate;
        copy.owner = owner;
        return copy;
    }
}
