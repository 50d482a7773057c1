package io.fangyuan.metadata;

import tools.jackson.databind.node.ObjectNode;

/**
 * One piece of a tenant's metadata: a field, a layout, a role.
 *
 * @param body what schemas/metadata/&lt;kind&gt;.schema.json describes; never changed after this document was made
 */
public record Document(DocumentKey key, ObjectNode body) {

    public Kind kind() {
        return key.kind();
    }

    public String name() {
        return key.name();
    }

    /** The hash under which the body is stored; equal bodies have equal hashes, whatever the order of their keys. */
    public String hash() {
        return CanonicalJson.hash(body);
    }
}
