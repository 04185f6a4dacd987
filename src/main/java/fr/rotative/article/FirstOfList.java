package fr.rotative.article;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads the first of a list of strings and passes over the others. */
final class FirstOfList extends ValueDeserializer<String> {
    @Override
    public @Nullable String deserialize(JsonParser list, DeserializationContext context) {
        String first = list.nextToken() == JsonToken.END_ARRAY ? null : list.getString();
        while (list.currentToken() != JsonToken.END_ARRAY) {
            list.nextToken();
        }
        return first;
    }
}
