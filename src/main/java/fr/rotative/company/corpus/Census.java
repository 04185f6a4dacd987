package fr.rotative.company.corpus;

import fr.rotative.company.Ambiguity;
import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.DatedName;
import fr.rotative.company.cues.Lexicon;
import fr.rotative.company.discovery.Sighting;
import fr.rotative.company.discovery.Sighting.Certainty;
import fr.rotative.company.words.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what every article makes of the names that the register does not know. The order of the articles does not
 * matter. Keeps a line for every name of the archive, some 100 bytes each.
 */
public final class Census {
    private final Lexicon lexicon = Lexicon.bundled();
    private final Map<String, Tally> names = new TreeMap<>();

    /** By the key of a short name or an acronym, the keys of the full names that articles use beside it. */
    private final Map<String, Set<String>> fullNames = new HashMap<>();

    /** Adds one article. Names without a Latin letter or a figure are passed over. */
    public void add(Collection<Sighting> article) {
        Set<String> companies = article.stream()
                .filter(Sighting::isCompany)
                .map(sighting -> NameKey.of(sighting.name()))
                .collect(Collectors.toUnmodifiableSet());
        Map<String, Certainty> surest = new HashMap<>();
        for (Sighting sighting : article) {
            surest.merge(key(sighting, companies), sighting.certainty(), Census::surer);
            if (sighting.isCompany()) {
                addNames(sighting);
            }
        }
        surest.remove("");
        surest.forEach((key, certainty) -> tally(key).add(certainty));
    }

    /** An article that has {@code Brindezinc} and {@code Brindezinc.net} is still one article. */
    private static String key(Sighting sighting, Set<String> companies) {
        String bare = NameKey.withoutWebEnding(sighting.name());
        return companies.contains(bare) ? bare : NameKey.of(sighting.name());
    }

    private static Certainty surer(Certainty one, Certainty other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private void addNames(Sighting company) {
        String full = NameKey.of(company.name());
        tally(full).addSpelling(company.name());
        for (String other : company.otherNames()) {
            String key = NameKey.of(other);
            tally(key).addSpelling(other);
            if (!key.equals(full)) {
                fullNames.computeIfAbsent(key, any -> new HashSet<>()).add(full);
            }
        }
    }

    private Tally tally(String key) {
        return names.computeIfAbsent(key, any -> new Tally());
    }

    /** What all the articles together tell. */
    public CorpusCompanies outcome() {
        List<Tally> groups = groups().values().stream()
                .map(keys -> Tally.sum(keys.stream().map(names::get).toList()))
                .toList();
        List<Company> companies =
                groups.stream().filter(Tally::isCompany).map(this::company).toList();
        Set<String> others = groups.stream()
                .filter(Tally::isNoCompany)
                .flatMap(group -> group.spellings().stream())
                .collect(Collectors.toUnmodifiableSet());
        return new CorpusCompanies(CompanyRegister.of(companies), others);
    }

    /** The keys of all names, those of one company together. */
    private Map<String, List<String>> groups() {
        Kinship kinship = new Kinship();
        names.forEach((key, tally) -> tally.spellings().forEach(name -> uniteWithBareName(kinship, key, name)));
        fullNames.forEach((key, full) -> {
            if (full.size() == 1) {
                kinship.unite(full.iterator().next(), key);
            }
        });
        return names.keySet().stream().collect(Collectors.groupingBy(kinship::head, TreeMap::new, Collectors.toList()));
    }

    /** {@code Brindezinc.net} is {@code Brindezinc} where that is a company at all: {@code France.fr} is not France. */
    private void uniteWithBareName(Kinship kinship, String key, String name) {
        String bare = NameKey.withoutWebEnding(name);
        Tally tally = names.get(bare);
        if (tally != null && tally.isEverCompany()) {
            kinship.unite(bare, key);
        }
    }

    private Company company(Tally group) {
        List<String> spellings = group.spellings();
        String name = spellings.get(0);
        List<DatedName> others =
                spellings.stream().skip(1).map(DatedName::always).toList();
        Set<Ambiguity> ambiguity = spellings.stream().flatMap(this::ambiguity).collect(Collectors.toUnmodifiableSet());
        return new Company(Folding.slug(name), name, others, List.of(), "", "", ambiguity, List.of(), null);
    }

    private Stream<Ambiguity> ambiguity(String name) {
        boolean word = lexicon.french().has(name);
        boolean givenName = lexicon.persons().givenNames().has(Folding.fold(name))
                || lexicon.french().isGivenName(name);
        boolean place = lexicon.others().places().has(Folding.fold(name));
        return Stream.of(
                        word ? Ambiguity.WORD : null,
                        givenName ? Ambiguity.GIVEN_NAME : null,
                        place ? Ambiguity.PLACE : null)
                .flatMap(Stream::ofNullable);
    }
}
