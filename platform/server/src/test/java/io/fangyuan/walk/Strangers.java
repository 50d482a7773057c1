package io.fangyuan.walk;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.testing.Reply;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * What of another tenant must stand in no reply.
 *
 * @param word that everything it named has in it
 * @param texts that are not told
 * @param ids of everything it has, and of nothing that the reader has as well
 */
record Strangers(String word, Set<String> texts, Set<String> ids) {
    /** As long as the words of tenants, so that a reply for it is as long as theirs. */
    private static final String NOBODY = "nobodyzq";

    /** Those of one tenant as another meets them. */
    static Strangers of(Tenant stranger, Tenant reader, DataSource superuser) {
        var rows = new Rows(superuser);
        Set<String> ids = rows.ids(stranger);
        ids.removeAll(rows.ids(reader));
        return new Strangers(stranger.code(), Set.of(stranger.code()), ids);
    }

    /** The same for a reader who gives things of their own names with the stranger's word in them. */
    Strangers byTheirIds() {
        return new Strangers(word, Set.of(), ids);
    }

    /** What is told of the stranger besides what was asked with. */
    List<String> in(Reply reply, List<String> asked) {
        String told = reply.http().headers().map() + reply.text();
        for (String each : asked) {
            told = told.replace(each, "");
        }
        List<String> found = new ArrayList<>();
        texts.stream().filter(told::contains).forEach(found::add);
        Set<String> known = Rows.idsIn(told);
        known.retainAll(ids);
        found.addAll(known);
        return found;
    }

    /** A value like this one that belongs to nobody. */
    String nobodys(String value) {
        if (value.contains(word)) {
            return value.replace(word, NOBODY);
        }
        return value.matches("\\d+")
                ? nobodysNumber(value)
                : new StringBuilder(value).reverse().toString();
    }

    private String nobodysNumber(String value) {
        var number = new BigInteger(value).add(BigInteger.valueOf(7));
        return ids.contains(number.toString()) ? nobodysNumber(number.toString()) : number.toString();
    }
}
