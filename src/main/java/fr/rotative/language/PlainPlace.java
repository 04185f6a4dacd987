package fr.rotative.language;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.function.LongFunction;

/**
 * A place of a text where a value stands as it is, numbers with their thousands apart. {@link java.text.MessageFormat} does
 * the same by looking the number format of the language up each time, which is what takes longest on a page of many numbers.
 */
final class PlainPlace extends Format {
    private static final long serialVersionUID = 1;

    private final transient LongFunction<String> number;

    PlainPlace(LongFunction<String> number) {
        this.number = number;
    }

    @Override
    public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
        boolean isWhole = value instanceof Long || value instanceof Integer;
        return text.append(isWhole ? number.apply(((Number) value).longValue()) : String.valueOf(value));
    }

    @Override
    public Object parseObject(String text, ParsePosition position) {
        throw new UnsupportedOperationException("texts are only written");
    }
}
