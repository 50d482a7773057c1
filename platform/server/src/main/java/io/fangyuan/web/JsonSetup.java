package io.fangyuan.web;

import io.fangyuan.value.RecordId;
import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** How requests are read and answered: a misspelt member is refused instead of ignored, one that must be there is, ids are strings. */
@Configuration(proxyBeanMethods = false)
class JsonSetup implements WebMvcConfigurer {

    @Bean
    JsonMapperBuilderCustomizer strictReading() {
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .annotationIntrospector(new MustBeThere())
                .addModule(new SimpleModule()
                        .addSerializer(new IdWriter())
                        .addDeserializer(RecordId.class, new IdReader()));
    }

    /** Every operation answers in one format: refusing another after the work was done would tell that nothing was. */
    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(_ -> ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, RecordId.class, RecordId::parse);
    }

    private static final class IdWriter extends StdSerializer<RecordId> {
        IdWriter() {
            super(RecordId.class);
        }

        @Override
        public void serialize(RecordId id, JsonGenerator json, SerializationContext context) {
            json.writeString(id.toString());
        }
    }

    private static final class IdReader extends StdDeserializer<RecordId> {
        IdReader() {
            super(RecordId.class);
        }

        @Override
        public RecordId deserialize(JsonParser json, DeserializationContext context) {
            try {
                return RecordId.parse(json.getValueAsString(""));
            } catch (NumberFormatException e) {
                throw context.weirdStringException(json.getValueAsString(""), RecordId.class, "not an id");
            }
        }
    }
}
