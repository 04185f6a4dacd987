package fr.rotative.search;

import fr.rotative.article.ArticleDocument;
import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.search.query.Folding;
import fr.rotative.search.translation.Sought.Companies;
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

/** Why an article was found, said in French: {@code « licenciements », autre forme de « licenciement », dans le titre}. */
final class Reasons {
    private static final String COMPANY = "companies.name.text";

    /** The places in which words are found, in the order in which they are told. */
    private static final List<Told> PLACES = List.of(
            new Told("title", "le titre"),
            new Told("lead", "le chapô"),
            new Told("paragraphs", "le texte"),
            new Told("authors.text", "la signature"),
            new Told("section.text", "le nom de la rubrique"),
            new Told("source.text", "le nom de la source"),
            new Told(COMPANY, "le nom d’une société citée"));

    /** A beginning, above all, may have many continuations. */
    private static final int MOST_FORMS = 4;

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern VOWEL = Pattern.compile("^[aeiouy]");

    /** A field of the index, as readers know it. */
    private record Told(String field, String place) {}

    /** Something that was looked for, as the article writes it. */
    private record Form(Wanted wanted, String folded) {}

    /** How an article writes it the first time, and where. */
    private record Found(String surface, Set<String> fields) {}

    private final ArticleDocument article;
    private final Map<Form, Found> found = new LinkedHashMap<>();
    private final Map<String, String> companies = new LinkedHashMap<>();

    Reasons(ArticleDocument article) {
        this.article = article;
    }

    /** @param highlights passages by field, in which it is marked */
    void found(Wanted wanted, Map<String, List<String>> highlights) {
        for (Told told : PLACES) {
            highlights.getOrDefault(told.field, List.of()).stream()
                    .flatMap(passage -> MarkedText.of(passage).surfaces().stream())
                    .forEach(surface -> form(wanted, surface).fields.add(told.field));
        }
    }

    private Found form(Wanted wanted, String surface) {
        Form form = new Form(wanted, surface.toLowerCase(Locale.FRENCH));
        return found.computeIfAbsent(form, first -> new Found(surface, new LinkedHashSet<>()));
    }

    /** A company that the article names and the query calls by another name. */
    void renamed(RenamedCompany renamed) {
        String relation = renamed.asked().to() == null ? "autre nom " : "ancien nom ";
        Company company = renamed.company();
        article.companies().stream()
                .filter(named -> named.id().equals(company.id()))
                .forEach(named -> companies.put(
                        named.id(),
                        quoted(renamed.asked().name()) + ", " + relation + of(company.name()) + ", société citée"
                                + written(named, renamed.asked().name())));
    }

    /** The companies that the query asks for by name. */
    void named(Companies asked) {
        article.companies().stream()
                .filter(named -> asked.ids().contains(named.id()))
                .forEach(named -> companies.putIfAbsent(
                        named.id(), quoted(named.name()) + ", société citée" + written(named, named.name())));
    }

    /** In the order of the query, the words first. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
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

    private static String sentence(Wanted wanted, Found found) {
        String relation = relation(wanted, found.surface);
        return quoted(found.surface) + (relation.isEmpty() ? " " : ", " + relation + ", ") + places(found.fields);
    }

    private static String relation(Wanted wanted, String surface) {
        String asked = quoted(wanted.asked());
        if (wanted.also() != null) {
            return "synonyme de " + asked;
        }
        return switch (wanted.manner()) {
            case PHRASE -> "expression exacte";
            case BEGINNING -> "commence par " + asked;
            case WORDS -> variant(wanted.asked(), surface, asked);
        };
    }

    /** How a word differs from the one that was asked for; nothing if it does not. */
    private static String variant(String asked, String surface, String quoted) {
        if (surface.equalsIgnoreCase(asked)) {
            return "";
        }
        String folded = Folding.fold(asked);
        if (Folding.fold(surface).equals(folded)) {
            return small(surface).equals(folded) ? "sans l’accent de " + quoted : "autrement accentué que " + quoted;
        }
        boolean samePlain = bare(surface).equals(bare(asked));
        return (samePlain ? "autre graphie de " : "autre forme de ") + quoted;
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.FRENCH);
    }

    private static String bare(String text) {
        return SIGNS.matcher(Folding.fold(text)).replaceAll("");
    }

    private static String places(Set<String> fields) {
        List<String> places = PLACES.stream()
                .filter(told -> fields.contains(told.field))
                .map(Told::place)
                .toList();
        int last = places.size() - 1;
        return "dans " + (last == 0 ? "" : String.join(", ", places.subList(0, last)) + " et ") + places.get(last);
    }

    /** The names by which the article calls a company, if that which was told is not among them. */
    private static String written(Named company, String told) {
        Set<String> names =
                company.places().stream().map(Place::surface).collect(Collectors.toCollection(LinkedHashSet::new));
        Predicate<String> same = name -> bare(name).equals(bare(told));
        return names.isEmpty() || names.stream().anyMatch(same)
                ? ""
                : ", appelée " + quoted(names.iterator().next());
    }

    private static String of(String name) {
        return (VOWEL.matcher(Folding.fold(name)).find() ? "d’" : "de ") + name;
    }

    private static String quoted(String text) {
        return "«\u00a0" + text + "\u00a0»";
    }
}
