package fr.rotative.company.recognition;

import fr.rotative.article.NamedCompany;
import fr.rotative.article.NamedCompany.Place;
import fr.rotative.company.words.Span;
import java.util.List;

/** Tells the companies an article is about from those it names in passing, by title, lead, frequency and position. */
final class Salience {
    private static final int OFTEN = 3;
    private static final int TWICE = 2;

    private final int mostNamed;
    private final boolean titleNamesCompany;

    Salience(List<Recognised> companies) {
        this.mostNamed = companies.stream()
                .mapToInt(company -> company.bearing().size())
                .max()
                .orElse(0);
        this.titleNamesCompany = companies.stream().anyMatch(company -> isIn(company, Place.TITLE));
    }

    NamedCompany.Salience of(Recognised company) {
        return isMain(company) ? NamedCompany.Salience.MAIN : NamedCompany.Salience.MENTION;
    }

    private boolean isMain(Recognised company) {
        int times = company.bearing().size();
        if (isIn(company, Place.TITLE)) {
            return !onlyInBrackets(company);
        }
        int enough = isIn(company, Place.LEAD) ? TWICE : OFTEN;
        boolean early = isIn(company, Place.LEAD) || isIn(company, "0");
        return early && times >= enough && (!titleNamesCompany || times * 2 >= mostNamed);
    }

    private static boolean isIn(Recognised company, String part) {
        return company.bearing().stream().anyMatch(span -> span.passage().part().equals(part));
    }

    /** {@code NextRadioTV (BFM/RMC)}: named only to identify another. */
    private static boolean onlyInBrackets(Recognised company) {
        return company.bearing().stream()
                .filter(span -> span.passage().part().equals(Place.TITLE))
                .allMatch(Salience::isInBrackets);
    }

    private static boolean isInBrackets(Span span) {
        return span.before(1).is("(")
                || (span.before(1).is("/") && span.after(1).is(")"));
    }
}
