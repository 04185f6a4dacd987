package fr.rotative.web.view;

import fr.rotative.search.CompanyDirectory.Listing;
import fr.rotative.search.CompanyDirectory.Part;
import fr.rotative.search.CompanyDirectory.Question;
import fr.rotative.web.address.Addresses;
import fr.rotative.web.french.FrenchNumber;
import fr.rotative.web.french.Typography;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page of the directory of companies.
 *
 * @param count how many companies there are on all pages, and which
 * @param narrowed whether there are others
 * @param previous the page before; none on the first
 * @param next the page after; none on the last
 */
public record DirectoryView(
        Question asked,
        String count,
        boolean narrowed,
        List<Choice> letters,
        List<Choice> sectors,
        List<CompanyLine> companies,
        @Nullable String previous,
        @Nullable String next) {

    private static final String FIGURES = "0-9";

    /** A letter or a sector with the number of its companies. */
    public record Choice(String label, String companies, String href, boolean chosen) {}

    public static DirectoryView of(Question asked, Listing listing) {
        int page = asked.page().number();
        return new DirectoryView(
                asked,
                count(asked, listing.total()),
                !asked.q().isEmpty() || asked.initial() != null || asked.sector() != null,
                letters(asked, listing.initials()),
                sectors(asked, listing.sectors()),
                listing.companies().stream().map(CompanyLine::of).toList(),
                page == 1 ? null : Addresses.companies(asked.withPage(page - 1)),
                asked.page().isBeforeTheLast(listing.total()) ? Addresses.companies(asked.withPage(page + 1)) : null);
    }

    private static String count(Question asked, long total) {
        List<String> which = new ArrayList<>();
        if (asked.initial() != null) {
            which.add(asked.initial().equals(FIGURES) ? "hors de l’alphabet" : "à la lettre " + asked.initial());
        }
        if (asked.sector() != null) {
            which.add("dans le secteur « " + SectorName.of(asked.sector()) + " »");
        }
        if (!asked.q().isEmpty()) {
            which.add("dont un nom commence par « " + asked.q() + " »");
        }
        String all = FrenchNumber.counted(total, "société");
        return which.isEmpty() ? all : all + " " + Typography.unbreakable(String.join(", ", which));
    }

    private static List<Choice> letters(Question asked, List<Part> initials) {
        return initials.stream()
                .map(part -> choice(
                        part.value().equals(FIGURES) ? "0–9" : part.value(),
                        part,
                        part.value().equals(asked.initial()),
                        asked.withInitial(part.value().equals(asked.initial()) ? null : part.value())))
                .toList();
    }

    private static List<Choice> sectors(Question asked, List<Part> sectors) {
        return sectors.stream()
                .map(part -> choice(
                        SectorName.of(part.value()),
                        part,
                        part.value().equals(asked.sector()),
                        asked.withSector(part.value().equals(asked.sector()) ? null : part.value())))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(Locale.FRENCH)))
                .toList();
    }

    private static Choice choice(String label, Part part, boolean chosen, Question click) {
        return new Choice(label, FrenchNumber.of(part.companies()), Addresses.companies(click), chosen);
    }
}
