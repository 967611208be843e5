package hqb.platform.http;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.ReferencePath;
import io.micronaut.serde.util.CustomizableDeserializer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** No list of a body has holes: {@code [null]} is refused where it stands, so that nobody behind has to think of it. */
@Singleton
@Primary
final class FullLists implements CustomizableDeserializer<List<Object>> {
    @Override
    @SuppressWarnings("unchecked")
    public Deserializer<List<Object>> createSpecific(DecoderContext context, Argument<? super List<Object>> type) throws SerdeException {
        Argument<Object> element = (Argument<Object>) type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
        return new Full(element, (Deserializer<Object>) context.findDeserializer(element).createSpecific(context, element));
    }

    /** Of one kind of elements. */
    private record Full(Argument<Object> element, Deserializer<Object> elements) implements Deserializer<List<Object>> {
        @Override
        public List<Object> deserialize(Decoder decoder, DecoderContext context, Argument<? super List<Object>> type) throws IOException {
            List<Object> all = new ArrayList<>();
            try (Decoder array = decoder.decodeArray(type)) {
                while (array.hasNextArrayValue()) {
                    Object one = elements.deserializeNullable(array, context, element);
                    if (one == null) {
                        throw new SerdeException("null is no element");
                    }
                    all.add(one);
                }
            } catch (SerdeException wrong) {
                wrong.getPath().add(ReferencePath.ofCollection(List.class, type, all.size()));
                throw wrong;
            }
            return all;
        }

        @Override
        public List<Object> getDefaultValue(DecoderContext context, Argument<? super List<Object>> type) {
            return new ArrayList<>();
        }
    }
}
