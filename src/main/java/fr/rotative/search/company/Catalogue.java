package fr.rotative.search.company;

import fr.rotative.index.IndexedCompany;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Companies in the order of their names, and as readers look for them. Of those that are not registered the id is the
 * name, folded.
 */
public final class Catalogue {
    /** Where names that begin with no letter stand. */
    static final String FIGURES = "0-9";

    private final Map<String, IndexedCompany> registered;

    public Catalogue(Stream<IndexedCompany> registered) {
        this.registered = registered.collect(Collectors.toMap(IndexedCompany::id, Function.identity()));
    }

    /** By name, accents, capitals and signs aside. */
    Comparator<String> byName() {
        return Comparator.comparing(this::key).thenComparing(Comparator.naturalOrder());
    }

    /** The letter under which a company stands: that of its present name, or {@value #FIGURES}. */
    String initial(String id) {
        return letter(key(id));
    }

    /** The first letter of a text without accent, so that É stands with E, or {@value #FIGURES}. */
    static String letter(String text) {
        String key = IndexedCompany.key(text);
        boolean letter = !key.isEmpty() && key.charAt(0) >= 'a' && key.charAt(0) <= 'z';
        return letter ? key.substring(0, 1).toUpperCase(Locale.ROOT) : FIGURES;
    }

    @Nullable
    String sector(String id) {
        IndexedCompany company = registered.get(id);
        return company == null ? null : company.sector();
    }

    /** Whether one of its names, or a word of one, begins so. */
    public boolean answers(String id, String beginning) {
        IndexedCompany company = registered.get(id);
        return company == null
                ? NameBeginnings.has(id, beginning)
                : NameBeginnings.has(company.name(), beginning)
                        || otherName(id, beginning).isPresent();
    }

    /** The other name of a company by which it was found, if its present one does not begin so. */
    Optional<IndexedCompany.Name> otherName(String id, String beginning) {
        IndexedCompany company = registered.get(id);
        return company == null ? Optional.empty() : NameBeginnings.otherName(company, beginning);
    }

    private String key(String id) {
        IndexedCompany company = registered.get(id);
        return IndexedCompany.key(company == null ? id : company.name());
    }
}
