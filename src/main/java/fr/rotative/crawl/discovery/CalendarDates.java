package fr.rotative.crawl.discovery;

import fr.rotative.crawl.frontier.CrawlUrl;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the year of the day or month that an address is about. */
final class CalendarDates {
    private static final String YEAR = "(\\d{4})";
    private static final String MONTH = "(?:0?[1-9]|1[0-2])";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("/" + YEAR + "[/-]" + MONTH + "(?:[/-]\\d{1,2})?(?=[/?.]|$)"),
            Pattern.compile("(?i)[?&](?:year|annee|an|y)=" + YEAR + "(?=&|$)"),
            Pattern.compile("(?i)[?&](?:date|day|jour|month|mois|debut|start)=" + YEAR + "-?" + MONTH
                    + "(?:-?\\d{2})?(?=&|$)"));

    private CalendarDates() {}

    static OptionalInt yearIn(CrawlUrl url) {
        return FORMS.stream()
                .flatMap(form -> form.matcher(url.path()).results())
                .map(CalendarDates::year)
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static int year(MatchResult date) {
        return Integer.parseInt(date.group(1));
    }
}
