package io.fangyuan.bench.handwritten;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The SQL of customers. */
final class CustomerStore {
    private static final String SELECT = """
            select c.id, c.version, c.record_type, c.name, c.number, c.level, c.status, c.industry, c.source, c.mobile,
              c.phone, c.email, c.website, c.city, c.address, c.employees, c.annual_revenue, c.discount, c.credit_limit,
              c.established_on, c.next_follow_up_at, c.last_follow_up_on, c.tags, c.vip, c.profile, c.key_account,
              c.parent_id, p.name, c.lost_reason, c.agent_area, c.agreement_ends_on, c.rebate_rate, c.deal_count,
              c.deal_amount, c.average_deal, c.largest_deal, c.last_deal_on, c.owner_id, o.name, c.created_by, cb.name,
              c.created_at, c.updated_by, ub.name, c.updated_at
            from customer c
            left join customer p on p.tenant_id = c.tenant_id and p.id = c.parent_id and p.deleted_at is null
            left join app_user o on o.tenant_id = c.tenant_id and o.id = c.owner_id
            left join app_user cb on cb.tenant_id = c.tenant_id and cb.id = c.created_by
            left join app_user ub on ub.tenant_id = c.tenant_id and ub.id = c.updated_by
            where c.tenant_id = :tenant and c.deleted_at is null
            """;

    private static final String INSERT = """
            insert into customer (tenant_id, number, key_account, created_by, created_at, updated_by, updated_at,
              record_type, name, level, status, industry, source, mobile, phone, email, website, city, address,
              employees, annual_revenue, discount, credit_limit, established_on, next_follow_up_at, last_follow_up_on,
              tags, vip, profile, parent_id, lost_reason, agent_area, agreement_ends_on, rebate_rate, owner_id)
            values (:tenant, :number, :keyAccount, :by, :now, :by, :now, :recordType, :name, :level, :status, :industry,
              :source, :mobile, :phone, :email, :website, :city, :address, :employees, :annualRevenue, :discount,
              :creditLimit, :establishedOn, :nextFollowUpAt, :lastFollowUpOn, :tags, :vip, :profile, :parent,
              :lostReason, :agentArea, :agreementEndsOn, :rebateRate, :owner)
            """;

    private static final String UPDATE = """
            update customer set version = version + 1, key_account = :keyAccount, updated_by = :by, updated_at = :now,
              record_type = :recordType, name = :name, level = :level, status = :status, industry = :industry,
              source = :source, mobile = :mobile, phone = :phone, email = :email, website = :website, city = :city,
              address = :address, employees = :employees, annual_revenue = :annualRevenue, discount = :discount,
              credit_limit = :creditLimit, established_on = :establishedOn, next_follow_up_at = :nextFollowUpAt,
              last_follow_up_on = :lastFollowUpOn, tags = :tags, vip = :vip, profile = :profile, parent_id = :parent,
              lost_reason = :lostReason, agent_area = :agentArea, agreement_ends_on = :agreementEndsOn,
              rebate_rate = :rebateRate, owner_id = :owner
            where tenant_id = :tenant and id = :id and version = :version and deleted_at is null
            """;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Handle handle;
    private final SignedIn.Person viewer;

    CustomerStore(Handle handle, SignedIn.Person viewer) {
        this.handle = handle;
        this.viewer = viewer;
    }

    Optional<Customer> find(long id) {
        var query = handle.createQuery(SELECT + " and c.id = :id" + scope())
                .bind("tenant", viewer.tenant())
                .bind("id", id);
        if (!viewer.seesAll()) {
            query.bind("viewer", viewer.id());
        }
        return query.map((row, _) -> read(row)).findOne();
    }

    /** The customers that match, one more than a page holds. */
    List<Customer> list(CustomerQuery wanted) {
        var sql = new StringBuilder(SELECT).append(scope());
        var filters = wanted.filters();
        filters.keySet().forEach(column -> sql.append(" and c.%s = :%s".formatted(column, column)));
        String order = wanted.order();
        String way = wanted.descending() ? "desc" : "asc";
        var start = wanted.start();
        start.ifPresent(
                _ -> sql.append(" and (%s, c.id) %s (:value, :id)".formatted(order, wanted.descending() ? "<" : ">")));
        sql.append(" order by %s %s, c.id %s limit :limit".formatted(order, way, way));
        var query = handle.createQuery(sql)
                .bindMap(filters)
                .bind("tenant", viewer.tenant())
                .bind("limit", wanted.size() + 1);
        if (!viewer.seesAll()) {
            query.bind("viewer", viewer.id());
        }
        start.ifPresent(
                position -> query.bind("value", wanted.comparable(position)).bind("id", position.id()));
        return query.map((row, _) -> read(row)).list();
    }

    private String scope() {
        return viewer.seesAll()
                ? ""
                : " and (c.owner_id = :viewer or c.owner_id in (select id from app_user where tenant_id = :tenant and superior_id = :viewer))";
    }

    /** Inserts the customer as of {@code now}; returns its id. */
    long insert(CustomerForm form, String number, Instant now) {
        return handle.createUpdate(INSERT)
                .bindFields(form)
                .bind("tenant", viewer.tenant())
                .bind("number", number)
                .bind("keyAccount", form.isKeyAccount())
                .bind("by", viewer.id())
                .bind("now", now)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one();
    }

    /** Whether the customer was still in that version, and has been changed. */
    boolean update(long id, int version, CustomerForm form, Instant now) {
        return handle.createUpdate(UPDATE)
                        .bindFields(form)
                        .bind("tenant", viewer.tenant())
                        .bind("id", id)
                        .bind("version", version)
                        .bind("keyAccount", form.isKeyAccount())
                        .bind("by", viewer.id())
                        .bind("now", now)
                        .execute()
                == 1;
    }

    /** @param old the values before the change, null for a new customer */
    void remember(long id, int version, @Nullable Map<String, @Nullable Object> old, Instant now) {
        handle.createUpdate("""
                        insert into customer_history (tenant_id, customer_id, version, at, actor, op, old)
                        values (:tenant, :id, :version, :now, :by, :op, :old::jsonb)
                        """)
                .bind("tenant", viewer.tenant())
                .bind("id", id)
                .bind("version", version)
                .bind("now", now)
                .bind("by", viewer.id())
                .bind("op", old == null ? "c" : "u")
                .bind("old", old == null ? null : JSON.writeValueAsString(old))
                .execute();
    }

    /** The next number of a customer in this year. */
    long nextNumber(String period) {
        return handle.createQuery("""
                        insert into number_sequence as s (tenant_id, period, next) values (:tenant, :period, 2)
                        on conflict (tenant_id, period) do update set next = s.next + 1
                        returning next - 1
                        """)
                .bind("tenant", viewer.tenant())
                .bind("period", period)
                .mapTo(Long.class)
                .one();
    }

    private static Customer read(ResultSet result) throws SQLException {
        var row = new Row(result);
        var form = new CustomerForm();
        long id = row.id();
        int version = row.integer();
        form.recordType = row.text();
        form.name = row.textOrNull();
        String number = row.text();
        form.level = row.textOrNull();
        form.status = row.textOrNull();
        form.industry = row.textOrNull();
        form.source = row.textOrNull();
        form.mobile = row.textOrNull();
        form.phone = row.textOrNull();
        form.email = row.textOrNull();
        form.website = row.textOrNull();
        form.city = row.textOrNull();
        form.address = row.textOrNull();
        form.employees = row.integerOrNull();
        form.annualRevenue = row.numberOrNull();
        form.discount = row.numberOrNull();
        form.creditLimit = row.numberOrNull();
        form.establishedOn = row.dateOrNull();
        form.nextFollowUpAt = row.momentOrNull();
        form.lastFollowUpOn = row.dateOrNull();
        form.tags = row.textsOrNull();
        form.vip = row.bool();
        form.profile = row.textOrNull();
        boolean keyAccount = row.bool();
        form.parent = row.idOrNull();
        String parentName = row.textOrNull();
        form.lostReason = row.textOrNull();
        form.agentArea = row.textOrNull();
        form.agreementEndsOn = row.dateOrNull();
        form.rebateRate = row.numberOrNull();
        var deals = new Customer.Deals(
                row.integer(), row.number(), row.numberOrNull(), row.numberOrNull(), row.dateOrNull());
        form.owner = row.idOrNull();
        String ownerName = row.textOrNull();
        var created = new Customer.Stamp(row.id(), row.textOrNull(), row.moment());
        var updated = new Customer.Stamp(row.id(), row.textOrNull(), row.moment());
        return new Customer(id, version, number, form, keyAccount, deals, parentName, ownerName, created, updated);
    }
}
