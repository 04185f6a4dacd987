package fr.rotative.search.explanation;

import fr.rotative.language.Message;
import fr.rotative.search.listing.MarkedText;
import fr.rotative.search.query.Folding;
import fr.rotative.search.translation.Sought.Manner;
import fr.rotative.search.translation.Sought.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words by which an article was found, as it writes them, how they differ from those asked for, and where they are.
 * Nothing is told twice: {@code e-mail} is {@code e mail} in another spelling, and then neither {@code mail} nor a synonym.
 */
final class WordReasons {
    static final String COMPANY = "companies.name.text";

    /** The places in which words are found, in the order in which they are told. */
    private static final List<Told> PLACES = List.of(
            new Told("title", "reason.title"),
            new Told("lead", "reason.lead"),
            new Told("paragraphs", "reason.paragraphs"),
            new Told("authors.text", "reason.authors"),
            new Told("section.text", "reason.section"),
            new Told("source.text", "reason.source"),
            new Told(COMPANY, "reason.companies"));

    /** A beginning, above all, may have many continuations. */
    private static final int MOST_FORMS = 4;

    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** A field of the index, and what readers call it. */
    private record Told(String field, String place) {}

    /** Something that was looked for, as the article writes it. */
    private record Form(Wanted wanted, String folded) {
        static Form of(Wanted wanted, String surface) {
            return new Form(wanted, small(surface));
        }

        boolean isSynonym() {
            return wanted.also() != null;
        }

        /** Whether words that were asked for apart may be written together for it. */
        boolean isWrittenAsOne() {
            return wanted.asked().indexOf(' ') > 0 && !isSynonym();
        }

        /** Whether it is one of several words looked for as written together; each is a reason by itself. */
        boolean isPiece() {
            String whole = bare(wanted.asked());
            String part = bare(folded);
            return wanted.manner() == Manner.WORDS && isWrittenAsOne() && !part.equals(whole) && whole.contains(part);
        }
    }

    /** How an article writes it the first time, and where. */
    private record Found(String surface, Set<String> fields) {}

    /** What is told together: the forms of a word each by itself, its synonyms in one sentence. */
    private record Topic(String asked, Manner manner, boolean synonyms) {
        static Topic of(Form form) {
            return new Topic(form.wanted.asked(), form.wanted.manner(), form.isSynonym());
        }
    }

    private final Map<Form, Found> found = new LinkedHashMap<>();

    /** @param highlights passages by field, in which it is marked */
    void add(Wanted wanted, Map<String, List<String>> highlights) {
        for (Told told : PLACES) {
            highlights.getOrDefault(told.field, List.of()).stream()
                    .flatMap(passage -> MarkedText.of(passage).surfaces().stream())
                    .forEach(surface -> add(Form.of(wanted, surface), surface, told.field));
        }
    }

    private void add(Form form, String surface, String field) {
        if (!form.isPiece()) {
            found.computeIfAbsent(form, first -> new Found(surface, new LinkedHashSet<>()))
                    .fields
                    .add(field);
        }
    }

    /**
     * In the order of the query.
     *
     * @param companies whether companies are told too: they say more than the words in their names
     */
    List<Message> sentences(boolean companies) {
        List<Message> sentences = new ArrayList<>();
        found.entrySet().stream()
                .filter(entry -> !(companies && entry.getValue().fields.equals(Set.of(COMPANY))))
                .filter(entry -> !isToldOtherwise(entry))
                .collect(Collectors.groupingBy(
                        entry -> Topic.of(entry.getKey()), LinkedHashMap::new, Collectors.toList()))
                .forEach((topic, entries) -> sentences.addAll(
                        sentences(topic, entries.stream().limit(MOST_FORMS).toList())));
        return sentences;
    }

    private static List<Message> sentences(Topic topic, List<Entry<Form, Found>> entries) {
        return topic.synonyms
                ? List.of(synonyms(topic, entries))
                : entries.stream()
                        .map(entry -> sentence(entry.getKey().wanted, entry.getValue()))
                        .toList();
    }

    private boolean isToldOtherwise(Entry<Form, Found> entry) {
        return found.entrySet().stream()
                .filter(other -> !other.equals(entry))
                .filter(other -> other.getValue().fields.containsAll(entry.getValue().fields))
                .anyMatch(other -> isPartOf(entry, other) || isToldBetter(entry.getKey(), other.getKey()));
    }

    /** Whether it is but a part of a compound, of words of the query that the article writes as one, or of another synonym. */
    private static boolean isPartOf(Entry<Form, Found> entry, Entry<Form, Found> whole) {
        String part = bare(entry.getValue().surface);
        String one = bare(whole.getValue().surface);
        boolean within = !one.equals(part) && one.contains(part);
        return within
                && entry.getKey().wanted.manner() == Manner.WORDS
                && (whole.getKey().isWrittenAsOne()
                        || areSynonyms(entry.getKey(), whole.getKey())
                        || isPartOfCompound(part, whole.getValue().surface));
    }

    private static boolean isPartOfCompound(String part, String surface) {
        return surface.indexOf(' ') < 0
                && PARTS.splitAsStream(surface).map(WordReasons::bare).anyMatch(part::equals);
    }

    private static boolean areSynonyms(Form one, Form other) {
        return one.isSynonym() && other.isSynonym() && one.wanted.asked().equals(other.wanted.asked());
    }

    /** Whether the same is told as what was asked for and no synonym, or as more of what was asked for. */
    private static boolean isToldBetter(Form form, Form other) {
        boolean nearer = form.isSynonym() == other.isSynonym()
                ? other.wanted.asked().length() > form.wanted.asked().length()
                : form.isSynonym();
        return nearer
                && form.wanted.manner() == Manner.WORDS
                && other.wanted.manner() == Manner.WORDS
                && bare(form.folded).equals(bare(other.folded));
    }

    private static Message synonyms(Topic topic, List<Entry<Form, Found>> entries) {
        Map<String, Message> surfaces = new LinkedHashMap<>();
        Set<String> fields = new LinkedHashSet<>();
        entries.forEach(entry -> {
            surfaces.putIfAbsent(bare(entry.getValue().surface), quoted(entry.getValue().surface));
            fields.addAll(entry.getValue().fields);
        });
        String relation = surfaces.size() == 1 ? "reason.synonym" : "reason.synonyms";
        return Message.of(
                "reason.related",
                Message.enumeration("list.and", List.copyOf(surfaces.values())),
                Message.of(relation, quoted(topic.asked)),
                places(fields));
    }

    private static Message sentence(Wanted wanted, Found found) {
        Message relation = relation(wanted, found.surface);
        return relation == null
                ? Message.of("reason.found", quoted(found.surface), places(found.fields))
                : Message.of("reason.related", quoted(found.surface), relation, places(found.fields));
    }

    private static @Nullable Message relation(Wanted wanted, String surface) {
        Message asked = quoted(wanted.asked());
        return switch (wanted.manner()) {
            case PHRASE -> Message.of("reason.phrase");
            case BEGINNING -> Message.of("reason.beginning", asked);
            case WORDS -> variant(wanted.asked(), surface, asked);
        };
    }

    /** How a word differs from the one that was asked for; nothing if it does not. */
    private static @Nullable Message variant(String typed, String surface, Message quoted) {
        String asked = MarkedText.withoutElided(typed);
        if (surface.equalsIgnoreCase(asked)) {
            return null;
        }
        String folded = Folding.fold(asked);
        if (Folding.fold(surface).equals(folded)) {
            return Message.of(small(surface).equals(folded) ? "reason.accentless" : "reason.accented", quoted);
        }
        return Message.of(isSpeltAs(bare(asked), bare(surface)) ? "reason.spelling" : "reason.form", quoted);
    }

    /** {@code loreal} is typed for {@code L’Oréal}, of which the surface lacks the article. */
    private static boolean isSpeltAs(String asked, String surface) {
        return surface.equals(asked) || asked.equals("l" + surface);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.FRENCH);
    }

    /** Letters and digits alone, folded. */
    static String bare(String text) {
        return SIGNS.matcher(Folding.fold(text)).replaceAll("");
    }

    private static Message places(Set<String> fields) {
        List<Message> places = PLACES.stream()
                .filter(told -> fields.contains(told.field))
                .map(told -> Message.of(told.place))
                .toList();
        return Message.of("reason.place", Message.enumeration("list.and", places));
    }

    private static Message quoted(String text) {
        return Message.of("query.term", text);
    }
}
