package io.fangyuan.provisioning;

import io.fangyuan.tenancy.Tenant;
import io.fangyuan.value.RecordId;

/** Fills a new tenant with the sample records of its template. Implemented above, where records can be saved. */
public interface SampleData {

    /**
     * Writes the records; run again, it adds nothing.
     *
     * @param template name of the template
     * @param administrator whose rights the records are saved with
     */
    void write(Tenant tenant, String template, RecordId administrator);
}
