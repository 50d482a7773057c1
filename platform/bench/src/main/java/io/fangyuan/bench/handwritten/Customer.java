package io.fangyuan.bench.handwritten;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A customer as it lies in the database, with the names behind its references. */
record Customer(
        long id,
        int version,
        String number,
        CustomerForm form,
        boolean keyAccount,
        Deals deals,
        @Nullable String parentName,
        @Nullable String ownerName,
        Stamp created,
        Stamp updated) {

    /** What orders say about the customer. */
    record Deals(
            int count,
            BigDecimal amount,
            @Nullable BigDecimal average,
            @Nullable BigDecimal largest,
            @Nullable LocalDate last) {
        static final Deals NONE = new Deals(0, BigDecimal.ZERO.setScale(2), null, null, null);
    }

    /** Who did it, and when. */
    record Stamp(long by, @Nullable String name, Instant at) {}

    Customer changed(CustomerForm after, @Nullable String parentName, @Nullable String ownerName, Stamp by) {
        return new Customer(
                id, version + 1, number, after, after.isKeyAccount(), deals, parentName, ownerName, created, by);
    }
}
