package io.fangyuan.web.record;

import io.fangyuan.record.FoundRecord;
import io.fangyuan.record.FoundTree;
import io.fangyuan.record.RecordPage;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Records as a reply; they are written as they go out, for a tree of them would be walked through only once. */
public final class RecordBody extends JacksonSerializable.Base {
    private final Consumer<RecordGenerator> content;

    private RecordBody(Consumer<RecordGenerator> content) {
        this.content = content;
    }

    static RecordBody of(RecordPage page) {
        return new RecordBody(to -> to.page(page));
    }

    /** A record without its lines. */
    public static RecordBody of(FoundRecord found) {
        return new RecordBody(to -> to.record(found, Map.of()));
    }

    /** A record with its lines, which stand among its values under the name of their relation. */
    public static RecordBody of(FoundTree found) {
        return new RecordBody(to -> to.record(found.root(), found.lines()));
    }

    @Override
    public void serialize(JsonGenerator to, SerializationContext context) {
        content.accept(new RecordGenerator(to, context));
    }

    /** The same: a record says by itself of which object it is. */
    @Override
    public void serializeWithType(JsonGenerator to, SerializationContext context, TypeSerializer type) {
        serialize(to, context);
    }
}
