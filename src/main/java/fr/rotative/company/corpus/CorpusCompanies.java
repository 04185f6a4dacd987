package fr.rotative.company.corpus;

import fr.rotative.article.Sha256;
import fr.rotative.company.Company;
import fr.rotative.company.CompanyRegister;
import fr.rotative.company.DatedName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the articles of an archive, all together, tell of companies that are in no register.
 *
 * @param confirmed companies that several articles vouch for, with the spellings of their names; their ids are the slugs
 *     of their names, as those of discovered companies are
 * @param others names that single articles take for companies', and all together do not
 */
public record CorpusCompanies(CompanyRegister confirmed, Set<String> others) {
    /** Nothing is known of any archive. */
    public static final CorpusCompanies NONE = new CorpusCompanies(CompanyRegister.EMPTY, Set.of());

    private static final int FINGERPRINT_BYTES = 8;

    public CorpusCompanies {
        others = Set.copyOf(others);
    }

    /** The same without the companies one of whose names a register knows: that says what they are. */
    public CorpusCompanies besides(CompanyRegister register) {
        Set<String> registered =
                register.all().stream().flatMap(CorpusCompanies::keys).collect(Collectors.toUnmodifiableSet());
        List<Company> unknown = confirmed.all().stream()
                .filter(company -> keys(company).noneMatch(registered::contains))
                .toList();
        return new CorpusCompanies(CompanyRegister.of(unknown), others);
    }

    private static Stream<String> keys(Company company) {
        return Stream.concat(Stream.of(company.id()), company.names().stream().map(DatedName::name))
                .map(NameKey::of);
    }

    /** The names that are no company's, however they are spelt. */
    public Set<String> keysOfOthers() {
        return others.stream().map(NameKey::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The key of a name in {@link #keysOfOthers}. */
    public static String key(String name) {
        return NameKey.of(name);
    }

    /** The same for those that say the same; empty where there is nothing to say. */
    public String fingerprint() {
        return confirmed.all().isEmpty() && others.isEmpty()
                ? ""
                : Sha256.hex(confirmed.table() + new TreeSet<>(others), FINGERPRINT_BYTES);
    }
}
