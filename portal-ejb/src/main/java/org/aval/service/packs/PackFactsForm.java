package org.aval.service.packs;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.aval.policies.packs.PackBlock;
import org.aval.policies.packs.PackFacts;

/** What a pack prints, as it waits in the queue: JSON, each block under the name of its kind. */
final class PackFactsForm {

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "block")
    private interface Named {}

    private static final JsonMapper JSON = mapper();

    private PackFactsForm() {}

    static byte[] write(PackFacts facts) {
        try {
            return JSON.writeValueAsBytes(facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PackFacts read(byte[] form) {
        try {
            return JSON.readValue(form, PackFacts.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonMapper mapper() {
        SimpleModule days = new SimpleModule()
                .addSerializer(LocalDate.class, ToStringSerializer.instance)
                .addSerializer(Instant.class, ToStringSerializer.instance)
                .addDeserializer(LocalDate.class, new Told<>(LocalDate.class, LocalDate::parse))
                .addDeserializer(Instant.class, new Told<>(Instant.class, Instant::parse));
        JsonMapper mapper = JsonMapper.builder()
                .addModule(days)
                .addMixIn(PackBlock.class, Named.class)
                // what a record computes from its parts is not one of them
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        Arrays.stream(PackBlock.class.getPermittedSubclasses()).forEach(mapper::registerSubtypes);
        return mapper;
    }

    /** A day or a moment, as it is written. */
    private static final class Told<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> form;

        Told(Class<T> type, Function<String, T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return form.apply(parser.getText());
        }
    }
}
