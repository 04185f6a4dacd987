package fr.rotative.web.view;

import fr.rotative.search.CompanyDirectory.Entry;
import fr.rotative.web.french.FrenchNumber;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The directory of companies, by letter.
 *
 * @param complete whether these are all companies that were asked for
 */
public record DirectoryView(String q, String count, boolean complete, List<Letter> letters) {

    /** The companies whose name begins with this letter; {@code anchor} names the place in the page. */
    public record Letter(String name, String anchor, List<CompanyLine> companies) {}

    private static final String OTHER = "0–9";

    /** @param limit how many companies there can be at most */
    public static DirectoryView of(String q, List<Entry> companies, int limit) {
        TreeMap<String, List<Entry>> byLetter = companies.stream()
                .sorted(byName())
                .collect(Collectors.groupingBy(company -> initial(company.name()), TreeMap::new, Collectors.toList()));
        return new DirectoryView(
                q,
                FrenchNumber.counted(companies.size(), "société"),
                companies.size() < limit,
                byLetter.entrySet().stream()
                        .map(entry -> letter(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static Comparator<Entry> byName() {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return (a, b) -> french.compare(a.name(), b.name());
    }

    private static Letter letter(String name, List<Entry> companies) {
        String anchor = name.equals(OTHER) ? "chiffres" : name;
        return new Letter(name, anchor, companies.stream().map(CompanyLine::of).toList());
    }

    /** The first letter without accent, so that É stands with E. */
    private static String initial(String name) {
        String first =
                Normalizer.normalize(name, Normalizer.Form.NFD).substring(0, 1).toUpperCase(Locale.ROOT);
        return first.charAt(0) >= 'A' && first.charAt(0) <= 'Z' ? first : OTHER;
    }
}
