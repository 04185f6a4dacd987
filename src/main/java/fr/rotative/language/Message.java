package fr.rotative.language;

import java.util.List;

/**
 * Something to say to the reader, in no language yet.
 *
 * @param key its name in the message bundle
 * @param values what stands in its places, in their order: texts, numbers, dates, other messages, and lists of these
 */
public record Message(String key, List<Object> values) {
    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    /**
     * An enumeration, its last two parts joined by the words of a message with two places.
     *
     * @param key such as {@code list.and}
     * @param parts one at least
     */
    public static Object enumeration(String key, List<?> parts) {
        int last = parts.size() - 1;
        return last == 0 ? parts.get(0) : of(key, parts.subList(0, last), parts.get(last));
    }
}
