package fr.rotative.company.recognition;

import fr.rotative.company.Company;
import fr.rotative.company.cues.CompanyCues;
import fr.rotative.company.cues.Cue;
import fr.rotative.company.cues.Enumeration;
import fr.rotative.company.cues.Topic;
import fr.rotative.company.words.Folding;
import fr.rotative.company.words.Passage;
import fr.rotative.company.words.Span;
import fr.rotative.company.words.Token;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides which of the registered companies whose names stand in an article are really named there. */
final class RegisteredCompanies {
    private final List<Passage> passages;
    private final Topic topic;
    private final @Nullable LocalDate day;
    private final KnownCompanies known;

    RegisteredCompanies(List<Passage> passages, Topic topic, @Nullable LocalDate day, KnownCompanies known) {
        this.passages = passages;
        this.topic = topic;
        this.day = day;
        this.known = known;
    }

    /** In the order of first naming: those that the signs prove, and those that are listed beside one of them. */
    List<Recognised> among(List<Naming> namings) {
        Map<String, List<Naming>> byCompany = namings.stream()
                .collect(Collectors.groupingBy(
                        naming -> naming.company().id(), LinkedHashMap::new, Collectors.toList()));
        List<Recognised> proven = byCompany.values().stream()
                .flatMap(named -> proof(named).map(cue -> recognised(named, cue)).stream())
                .toList();
        Stream<Recognised> listed = byCompany.values().stream()
                .filter(named -> proven.stream()
                        .noneMatch(company ->
                                company.id().equals(named.get(0).company().id())))
                .flatMap(named -> neighbour(named, proven).map(cue -> recognised(named, cue)).stream());
        return Stream.concat(proven.stream(), listed).toList();
    }

    private Recognised recognised(List<Naming> named, Cue cue) {
        List<Naming> own = named.stream().filter(naming -> !naming.isOther()).toList();
        String id = named.get(0).company().id();
        return new Recognised(id, nameIn(own), spans(own), spans(bearing(named)), cue, known.isRegistered(id));
    }

    private static List<Span> spans(List<Naming> namings) {
        return namings.stream().map(Naming::span).toList();
    }

    private static List<Naming> bearing(List<Naming> named) {
        return named.stream().filter(naming -> naming.disguise().isEmpty()).toList();
    }

    /** An unambiguous name is proof; an ambiguous one needs a sign. */
    private Optional<Cue> proof(List<Naming> named) {
        List<Naming> bearing = bearing(named);
        if (!topic.acceptsBareName()) {
            return surest(bearing);
        }
        if (bearing.stream().anyMatch(naming -> !naming.isAmbiguous())) {
            return surest(bearing)
                    .or(() -> Optional.of(known.nameAlone(named.get(0).company())));
        }
        boolean namesake = named.stream().anyMatch(Naming::isNamesake);
        return surest(bearing).filter(cue -> cue.isStrong() || !namesake).or(() -> cueWord(bearing, namesake));
    }

    private Optional<Cue> surest(List<Naming> bearing) {
        return bearing.stream()
                .flatMap(RegisteredCompanies::cue)
                .filter(topic::accepts)
                .max(Comparator.comparingInt(Cue::weight));
    }

    /** People, gods and oracles, too, want and remain: where the capital says nothing, their verbs say nothing either. */
    private static Stream<Cue> cue(Naming naming) {
        boolean doubtful = naming.isAmbiguous() && naming.span().first().initial();
        return naming.cue().filter(cue -> !doubtful || !cue.rule().equals(CompanyCues.COMMON_VERB)).stream();
    }

    private Optional<Cue> cueWord(List<Naming> bearing, boolean namesake) {
        return bearing.stream()
                .filter(naming -> !namesake && !naming.span().first().initial())
                .findFirst()
                .flatMap(naming -> cueWord(naming.company()));
    }

    private Optional<Cue> cueWord(Company company) {
        Set<String> words = company.cues().stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
        return passages.stream()
                .flatMap(passage -> passage.tokens().stream())
                .map(Token::folded)
                .filter(words::contains)
                .findFirst()
                .map(word -> new Cue("cue-word", word, Cue.WEAK));
    }

    private static Optional<Cue> neighbour(List<Naming> named, List<Recognised> proven) {
        return bearing(named).stream()
                .flatMap(naming -> proven.stream()
                        .flatMap(company -> company.bearing().stream())
                        .filter(span -> Enumeration.joins(naming.span(), span)))
                .findFirst()
                .map(span -> new Cue("list", span.surface(), Cue.WEAK));
    }

    /** The name that held on that day if the article uses it, then the current name, otherwise the first that it uses. */
    private String nameIn(List<Naming> named) {
        Company company = named.get(0).company();
        String current = day == null ? company.name() : company.nameOn(day);
        List<String> used = named.stream().map(Naming::name).toList();
        return Stream.of(current, company.name())
                .filter(used::contains)
                .findFirst()
                .orElse(used.get(0));
    }
}
