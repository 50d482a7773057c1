package io.fangyuan.bench.site;

import io.fangyuan.bench.load.Load;
import java.util.List;

/** One of the two servers, with companies in it, and how it is asked. */
public interface Site extends AutoCloseable {

    String name();

    List<Company> companies();

    /** Asks this server. */
    Load load();

    /** Where customers are created and listed. */
    String customers();

    /** Two filters, an order, fifty customers. */
    String list(String level, String status);

    @Override
    void close();
}
