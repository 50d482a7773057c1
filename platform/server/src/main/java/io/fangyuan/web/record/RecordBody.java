package io.fangyuan.web.record;

import io.fangyuan.record.FoundRecord;
import io.fangyuan.record.FoundTree;
import io.fangyuan.web.Like;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** A record as a reply; it is written as it goes out, for a tree of it would be walked through only once. */
@Like(RecordReply.class)
public final class RecordBody extends JacksonSerializable.Base implements BatchReply.SavedRecord {
    private final FoundTree found;

    private RecordBody(FoundTree found) {
        this.found = found;
    }

    /** A record without its lines. */
    public static RecordBody of(FoundRecord found) {
        return new RecordBody(new FoundTree(found, Map.of()));
    }

    /** A record with its lines, which stand among its values under the name of their relation. */
    public static RecordBody of(FoundTree found) {
        return new RecordBody(found);
    }

    @Override
    public void serialize(JsonGenerator to, SerializationContext context) {
        new RecordGenerator(to, context).record(found.root(), found.lines());
    }

    /** The same: a record says by itself of which object it is. */
    @Override
    public void serializeWithType(JsonGenerator to, SerializationContext context, TypeSerializer type) {
        serialize(to, context);
    }
}
