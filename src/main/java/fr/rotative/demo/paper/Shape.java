package fr.rotative.demo.paper;

import java.time.LocalDate;
import java.util.Set;

/** The page layout in which an article stands: it follows from what the article is and when it appeared. */
public enum Shape {
    /** 1999 to April 2000: the section as {@code Actualité / Finance}, the date before the title. */
    FIRST,
    /** May 2000 to 2002: section, title, chapô and the date in words on the chapô's line. */
    COLUMNS,
    /** 2003: coloured tabs, the section twice, the date in figures. */
    TABS,
    /** Several short articles on one page. */
    BRIEFS,
    /** Published again in today's layout, with structured data. */
    MODERN;

    private static final LocalDate COLUMNS_FROM = LocalDate.of(2000, 5, 1);
    private static final LocalDate TABS_FROM = LocalDate.of(2003, 1, 1);

    /** Old favourites that still find readers. */
    private static final Set<String> PUBLISHED_AGAIN = Set.of(
            "altern-hallyday-appel",
            "boo-liquidation",
            "google-yahoo",
            "loft-story",
            "hp-compaq-fusion",
            "messier-depart",
            "free-29-99-euros",
            "cave-aurele");

    static Shape of(DemoArticle article) {
        if (article.kind().equals("briefs")) {
            return BRIEFS;
        }
        return PUBLISHED_AGAIN.contains(article.slug()) ? MODERN : ofTheDay(article.published());
    }

    private static Shape ofTheDay(LocalDate day) {
        if (day.isBefore(COLUMNS_FROM)) {
            return FIRST;
        }
        return day.isBefore(TABS_FROM) ? COLUMNS : TABS;
    }
}
