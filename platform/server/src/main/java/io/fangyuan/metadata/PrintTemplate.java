package io.fangyuan.metadata;

import java.util.List;

/**
 * What a record of an object can be printed with.
 *
 * @param file the hash of a workbook among the tenant's files
 * @param fileName what the printed file is called, with place-holders as in the workbook; "" for the record's name
 * @param roles names of the roles that are offered it; none = everybody who may read the record
 */
public record PrintTemplate(String name, Label label, String file, String fileName, List<String> roles) {
    public PrintTemplate {
        roles = List.copyOf(roles);
    }
}
