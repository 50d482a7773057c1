package io.fangyuan.tenancy;

import io.fangyuan.problem.Problem;
import io.fangyuan.problem.ProblemCode;
import io.fangyuan.store.Columns;
import io.fangyuan.store.PlatformDatabase;
import java.util.List;
import org.jdbi.v3.core.mapper.RowMapper;
import org.springframework.stereotype.Component;

/** The tree of resellers. One sees itself and those below it, never those beside or above. */
@Component
public final class Resellers {
    private static final RowMapper<Reseller> RESELLER =
            (row, _) -> new Reseller(row.getInt(1), Columns.intOrNull(row, 2), row.getString(3), row.getString(4));

    private final PlatformDatabase platform;

    public Resellers(PlatformDatabase platform) {
        this.platform = platform;
    }

    /** The reseller with this id. Throws {@link Problem} NOT_FOUND. */
    public Reseller get(int id) {
        return platform.query(handle -> handle.createQuery(
                                "select reseller_id, parent_id, code, name from control.reseller where reseller_id = :id")
                        .bind("id", id)
                        .map(RESELLER)
                        .findOne())
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    /** The reseller and all below it, parents before their children. */
    public List<Reseller> tree(int root) {
        return platform.query(handle ->
                handle.createQuery("""
                        with recursive below (reseller_id, parent_id, code, name, depth) as (
                          select reseller_id, parent_id, code, name, 0 from control.reseller where reseller_id = :root
                          union all
                          select r.reseller_id, r.parent_id, r.code, r.name, b.depth + 1
                          from control.reseller r join below b on r.parent_id = b.reseller_id
                        )
                        select reseller_id, parent_id, code, name from below order by depth, reseller_id
                        """).bind("root", root).map(RESELLER).list());
    }

    /** Whether {@code reseller} is {@code root} or below it. */
    public boolean reaches(int root, int reseller) {
        return tree(root).stream().anyMatch(below -> below.id() == reseller);
    }

    /**
     * Adds a reseller below another.
     *
     * @throws io.fangyuan.store.UniqueViolation on {@code reseller_code_taken}
     */
    public Reseller add(int parent, String code, String name) {
        return platform.query(handle -> handle.createQuery("""
                        insert into control.reseller (parent_id, code, name)
                        values (:parent, :code, :name)
                        returning reseller_id, parent_id, code, name
                        """)
                .bind("parent", parent)
                .bind("code", code)
                .bind("name", name)
                .map(RESELLER)
                .one());
    }
}
