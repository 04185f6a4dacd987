package fr.rotative.language;

import java.text.Format;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * All that is said to readers in one language: the texts of the message bundle, whose places are filled in by the rules of
 * {@link MessageFormat}, and numbers and dates as that language writes them. It may be shared between threads.
 */
public final class Messages {
    private static final String BUNDLE = "fr.rotative.language.messages";
    private static final int GROUP = 3;
    private static final double LEAST_PERCENT = 0.1;
    private static final double LEAST_WHOLE = 10;
    private static final int TENTHS = 10;

    private final Language language;
    private final ResourceBundle bundle;
    private final Dates dates;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
        this.bundle = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        this.dates = new Dates(this);
    }

    public static Messages in(Language language) {
        return new Messages(language);
    }

    public Language language() {
        return language;
    }

    /** Dates in words. */
    public Dates dates() {
        return dates;
    }

    public String say(Message message) {
        return say(message.key(), message.values().toArray());
    }

    /**
     * The text of this name with these values in its places.
     *
     * @param values as those of a {@link Message}
     * @throws java.util.MissingResourceException if the bundle has no such text
     */
    public String say(String key, Object... values) {
        if (values.length == 0) {
            return text(key);
        }
        MessageFormat format = formats.computeIfAbsent(key, this::format);
        Object[] said = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            said[i] = words(values[i]);
        }
        // A format must not be used by two threads at once.
        return ((MessageFormat) format.clone()).format(said);
    }

    private MessageFormat format(String key) {
        MessageFormat format = new MessageFormat(text(key), language.locale());
        Format[] places = format.getFormats();
        for (int i = 0; i < places.length; i++) {
            if (places[i] == null) {
                places[i] = new PlainPlace(this::number);
            }
        }
        format.setFormats(places);
        return format;
    }

    /** What is said for a label of the archive's own; one for which nothing is said goes by itself. */
    public String name(String prefix, String label) {
        String key = prefix + label;
        return bundle.containsKey(key) ? text(key) : label;
    }

    /** The patterns of all texts whose names begin so, by the rest of their names. */
    public SortedMap<String, String> patterns(String prefix) {
        SortedMap<String, String> patterns = new TreeMap<>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> patterns.put(key.substring(prefix.length()), text(key)));
        return patterns;
    }

    private String text(String key) {
        return texts.computeIfAbsent(key, this::typeset);
    }

    private String typeset(String key) {
        String text = bundle.getString(key);
        return language == Language.FRENCH ? Typography.unbreakable(text) : text;
    }

    /** Numbers are left to the format, which may choose a word by them. */
    private Object words(Object value) {
        if (value instanceof Message message) {
            return say(message);
        }
        if (value instanceof Collection<?> parts) {
            return parts.stream().map(part -> String.valueOf(words(part))).collect(Collectors.joining(", "));
        }
        if (value instanceof LocalDate day) {
            return dates.day(day);
        }
        if (value instanceof YearMonth month) {
            return dates.month(month);
        }
        return value instanceof Instant instant ? dates.instant(instant) : value;
    }

    /** {@code 1 240}, {@code 1,240}. */
    public String number(long number) {
        StringBuilder grouped = new StringBuilder(Long.toString(number));
        String separator = language == Language.FRENCH ? Typography.NARROW_NO_BREAK : ",";
        int first = number < 0 ? 1 : 0;
        for (int at = grouped.length() - GROUP; at > first; at -= GROUP) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    /** {@code 3,5 %}, {@code 42 %}, {@code moins de 0,1 %}: a part of a whole that is not nothing. */
    public String share(long part, long whole) {
        double percent = 100.0 * part / Math.max(1, whole);
        if (part > 0 && percent < LEAST_PERCENT) {
            return say("number.shareBelow", rounded(LEAST_PERCENT));
        }
        return say("number.share", rounded(percent));
    }

    /** To a tenth, from ten on to a whole. */
    private String rounded(double percent) {
        long tenths = Math.round(percent * TENTHS);
        if (percent >= LEAST_WHOLE || tenths % TENTHS == 0) {
            return number(Math.round(percent));
        }
        return number(tenths / TENTHS) + (language == Language.FRENCH ? "," : ".") + tenths % TENTHS;
    }

    /** {@code a}, {@code a et b}, {@code a, b et c}; empty for nothing. */
    public String list(List<String> items) {
        return items.isEmpty() ? "" : String.valueOf(words(Message.enumeration("list.and", items)));
    }
}
