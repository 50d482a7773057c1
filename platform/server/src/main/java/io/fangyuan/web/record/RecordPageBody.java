package io.fangyuan.web.record;

import io.fangyuan.record.RecordPage;
import io.fangyuan.web.Like;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** A stretch of a list as a reply; written as it goes out, as {@link RecordBody}. */
@Like(RecordPageReply.class)
final class RecordPageBody extends JacksonSerializable.Base {
    private final RecordPage page;

    RecordPageBody(RecordPage page) {
        this.page = page;
    }

    @Override
    public void serialize(JsonGenerator to, SerializationContext context) {
        new RecordGenerator(to, context).page(page);
    }

    @Override
    public void serializeWithType(JsonGenerator to, SerializationContext context, TypeSerializer type) {
        serialize(to, context);
    }
}
