package fr.rotative.search;

import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.language.Message;
import fr.rotative.search.query.Folding;
import fr.rotative.search.translation.Sought.Companies;
import fr.rotative.search.translation.Sought.Manner;
import fr.rotative.search.translation.Sought.Wanted;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Why an article was found: {@code « licenciements », autre forme de « licenciement », dans le titre}. */
final class Reasons {
    private static final String COMPANY = "companies.name.text";

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

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWEL = Pattern.compile("^[aeiouy]");

    /** A field of the index, and what readers call it. */
    private record Told(String field, String place) {}

    /** Something that was looked for, as the article writes it. */
    private record Form(Wanted wanted, String folded) {}

    /** How an article writes it the first time, and where. */
    private record Found(String surface, Set<String> fields) {}

    private final List<Named> named;
    private final Map<Form, Found> found = new LinkedHashMap<>();
    private final Map<String, Message> companies = new LinkedHashMap<>();

    /** @param named the companies that the article names, as far as the query asks for any */
    Reasons(List<Named> named) {
        this.named = named;
    }

    /** @param highlights passages by field, in which it is marked */
    void found(Wanted wanted, Map<String, List<String>> highlights) {
        for (Told told : PLACES) {
            highlights.getOrDefault(told.field, List.of()).stream()
                    .flatMap(passage -> MarkedText.of(passage).surfaces().stream())
                    .filter(surface -> !isPiece(surface, wanted))
                    .forEach(surface -> form(wanted, surface).fields.add(told.field));
        }
    }

    /** Whether it is one of several words looked for as written together; each is a reason by itself. */
    private static boolean isPiece(String surface, Wanted wanted) {
        String whole = bare(wanted.asked());
        return wanted.manner() == Manner.WORDS
                && wanted.also() == null
                && wanted.asked().indexOf(' ') > 0
                && !bare(surface).equals(whole)
                && whole.contains(bare(surface));
    }

    private Found form(Wanted wanted, String surface) {
        Form form = new Form(wanted, surface.toLowerCase(Locale.FRENCH));
        return found.computeIfAbsent(form, first -> new Found(surface, new LinkedHashSet<>()));
    }

    /** A company that the article names and the query calls by another name. */
    void renamed(RenamedCompany renamed) {
        Company company = renamed.company();
        named.stream()
                .filter(other -> other.id().equals(company.id()))
                .forEach(same -> companies.put(
                        same.id(), cited(name(renamed), same, renamed.asked().name())));
    }

    private static Message name(RenamedCompany renamed) {
        String name = renamed.company().name();
        boolean vowel = VOWEL.matcher(Folding.fold(name)).find();
        String former = renamed.asked().to() == null ? "reason.otherName" : "reason.formerName";
        return Message.of(
                vowel ? former + "Vowel" : former, quoted(renamed.asked().name()), name);
    }

    /** The companies that the query asks for by name. */
    void named(Companies asked) {
        named.stream()
                .filter(company -> asked.ids().contains(company.id()))
                .forEach(company ->
                        companies.putIfAbsent(company.id(), cited(quoted(company.name()), company, company.name())));
    }

    /** In the order of the query, the words first. */
    List<Message> sentences() {
        List<Message> sentences = new ArrayList<>();
        found.keySet().stream()
                .map(Form::wanted)
                .distinct()
                .forEach(wanted -> found.entrySet().stream()
                        .filter(entry -> entry.getKey().wanted.equals(wanted))
                        .filter(entry -> !isToldAsCompany(entry.getValue()))
                        .limit(MOST_FORMS)
                        .map(entry -> sentence(wanted, entry.getValue()))
                        .forEach(sentences::add));
        sentences.addAll(companies.values());
        return sentences.stream().distinct().toList();
    }

    /** The company says more than the word in its name. */
    private boolean isToldAsCompany(Found found) {
        return !companies.isEmpty() && found.fields.equals(Set.of(COMPANY));
    }

    private static Message sentence(Wanted wanted, Found found) {
        Message relation = relation(wanted, found.surface);
        return relation == null
                ? Message.of("reason.found", quoted(found.surface), places(found.fields))
                : Message.of("reason.related", quoted(found.surface), relation, places(found.fields));
    }

    private static @Nullable Message relation(Wanted wanted, String surface) {
        Message asked = quoted(wanted.asked());
        if (wanted.also() != null) {
            return Message.of("reason.synonym", asked);
        }
        return switch (wanted.manner()) {
            case PHRASE -> Message.of("reason.phrase");
            case BEGINNING -> Message.of("reason.beginning", asked);
            case WORDS -> variant(wanted.asked(), surface, asked);
        };
    }

    /** How a word differs from the one that was asked for; nothing if it does not. */
    private static @Nullable Message variant(String asked, String surface, Message quoted) {
        if (surface.equalsIgnoreCase(asked)) {
            return null;
        }
        String folded = Folding.fold(asked);
        if (Folding.fold(surface).equals(folded)) {
            return Message.of(small(surface).equals(folded) ? "reason.accentless" : "reason.accented", quoted);
        }
        boolean samePlain = bare(surface).equals(bare(asked));
        return Message.of(samePlain ? "reason.spelling" : "reason.form", quoted);
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.FRENCH);
    }

    private static String bare(String text) {
        return SIGNS.matcher(Folding.fold(text)).replaceAll("");
    }

    private static Message places(Set<String> fields) {
        List<Message> places = PLACES.stream()
                .filter(told -> fields.contains(told.field))
                .map(told -> Message.of(told.place))
                .toList();
        return Message.of("reason.place", Message.enumeration("list.and", places));
    }

    /** A company, with the name by which the article calls it if that which is told is not among them. */
    private static Message cited(Message name, Named company, String told) {
        Set<String> names =
                company.places().stream().map(Place::surface).collect(Collectors.toCollection(LinkedHashSet::new));
        Predicate<String> same = other -> bare(other).equals(bare(told));
        return names.isEmpty() || names.stream().anyMatch(same)
                ? Message.of("reason.cited", name)
                : Message.of("reason.citedAs", name, quoted(names.iterator().next()));
    }

    private static Message quoted(String text) {
        return Message.of("query.term", text);
    }
}
