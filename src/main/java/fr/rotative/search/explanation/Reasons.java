package fr.rotative.search.explanation;

import fr.rotative.article.ArticleDocument.Named;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.language.Message;
import fr.rotative.search.query.Folding;
import fr.rotative.search.result.Company;
import fr.rotative.search.result.RenamedCompany;
import fr.rotative.search.translation.Sought.Companies;
import fr.rotative.search.translation.Sought.Wanted;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an article was found: {@code « licenciements », autre forme de « licenciement », dans le titre}. */
final class Reasons {
    private static final Pattern VOWEL = Pattern.compile("^[aeiouy]");

    private final List<Named> named;
    private final WordReasons words = new WordReasons();
    private final Map<String, Message> companies = new LinkedHashMap<>();

    /** @param named the companies that the article names, as far as the query asks for any */
    Reasons(List<Named> named) {
        this.named = named;
    }

    /** @param highlights passages by field, in which it is marked */
    void found(Wanted wanted, Map<String, List<String>> highlights) {
        words.add(wanted, highlights);
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
        return Stream.concat(words.sentences(!companies.isEmpty()).stream(), companies.values().stream())
                .distinct()
                .toList();
    }

    /** A company, with the name by which the article calls it if that which is told is not among them. */
    private static Message cited(Message name, Named company, String told) {
        Set<String> names =
                company.places().stream().map(Place::surface).collect(Collectors.toCollection(LinkedHashSet::new));
        Predicate<String> same = other -> WordReasons.bare(other).equals(WordReasons.bare(told));
        return names.isEmpty() || names.stream().anyMatch(same)
                ? Message.of("reason.cited", name)
                : Message.of("reason.citedAs", name, quoted(names.iterator().next()));
    }

    private static Message quoted(String text) {
        return Message.of("query.term", text);
    }
}
