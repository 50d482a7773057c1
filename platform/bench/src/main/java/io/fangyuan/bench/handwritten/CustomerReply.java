package io.fangyuan.bench.handwritten;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A customer in JSON. */
record CustomerReply(
        @JsonFormat(shape = JsonFormat.Shape.STRING) long id,
        String object,
        int version,
        String recordType,
        @Nullable String name,
        Values values,
        Can can) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    record Can(boolean update, boolean delete) {}

    record Reference(
            @JsonFormat(shape = JsonFormat.Shape.STRING) long id,
            @Nullable String name) {
        static @Nullable Reference of(@Nullable Long id, @Nullable String name) {
            return id == null ? null : new Reference(id, name);
        }
    }

    record Values(
            @Nullable String name,
            String number,
            @Nullable String level,
            @Nullable String status,
            @Nullable String industry,
            @Nullable String source,
            @Nullable String mobile,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website,
            @Nullable String city,
            @Nullable String address,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Integer employees,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal annualRevenue,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal discount,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal creditLimit,

            @Nullable LocalDate establishedOn,
            @Nullable Instant nextFollowUpAt,
            @Nullable LocalDate lastFollowUpOn,
            @Nullable List<String> tags,
            boolean vip,
            @Nullable String profile,
            boolean isKeyAccount,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            Long daysSinceFollowUp,

            @Nullable Reference parent,
            @Nullable String lostReason,
            @Nullable String agentArea,
            @Nullable LocalDate agreementEndsOn,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal rebateRate,

            @JsonFormat(shape = JsonFormat.Shape.STRING) int dealCount,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal dealAmount,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal averageDeal,

            @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
            BigDecimal largestDeal,

            @Nullable LocalDate lastDealOn,
            @Nullable Reference owner,
            Reference createdBy,
            Instant createdAt,
            Reference updatedBy,
            Instant updatedAt) {}

    static CustomerReply of(Customer customer, SignedIn.Person viewer, Instant now) {
        var form = customer.form();
        return new CustomerReply(
                customer.id(),
                "customer",
                customer.version(),
                form.recordType,
                form.name,
                values(customer, LocalDate.ofInstant(now, ZONE)),
                new Can(true, viewer.seesAll()));
    }

    private static Values values(Customer customer, LocalDate today) {
        var form = customer.form();
        var deals = customer.deals();
        return new Values(
                form.name,
                customer.number(),
                form.level,
                form.status,
                form.industry,
                form.source,
                form.mobile,
                form.phone,
                form.email,
                form.website,
                form.city,
                form.address,
                form.employees,
                form.annualRevenue,
                form.discount,
                form.creditLimit,
                form.establishedOn,
                form.nextFollowUpAt,
                form.lastFollowUpOn,
                form.tags,
                form.vip,
                form.profile,
                customer.keyAccount(),
                form.lastFollowUpOn == null ? null : ChronoUnit.DAYS.between(form.lastFollowUpOn, today),
                Reference.of(form.parent, customer.parentName()),
                form.lostReason,
                form.agentArea,
                form.agreementEndsOn,
                form.rebateRate,
                deals.count(),
                deals.amount(),
                deals.average(),
                deals.largest(),
                deals.last(),
                Reference.of(form.owner, customer.ownerName()),
                new Reference(customer.created().by(), customer.created().name()),
                customer.created().at(),
                new Reference(customer.updated().by(), customer.updated().name()),
                customer.updated().at());
    }
}
