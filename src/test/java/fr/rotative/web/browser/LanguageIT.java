package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import fr.rotative.language.Messages;
import fr.rotative.web.address.Addresses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages can be read in French and in English, and none mixes them, but for what the articles say themselves. */
class LanguageIT extends ReadsInChromium {
    private static final Pattern NO_WORDS = Pattern.compile("\\{\\d,choice,|\\{\\d\\}|\\d<|\\d#|[|{}]|<[^>]*>");

    /** Words that alone say something; a shorter piece may be a part of any word. */
    private static final int LEAST_LETTERS = 9;

    Stream<Arguments> pages() {
        return Page.all(this::article)
                .flatMap(page -> Arrays.stream(Language.values())
                        .map(language -> Arguments.of(Named.of(page.name() + ", " + language, page), language)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_says_nothing_in_another_language(Page page, Language language) {
        Document shown = Jsoup.parse(body(page.in(language).path()));
        Language other = language == Language.FRENCH ? Language.ENGLISH : Language.FRENCH;
        Set<String> foreign = pieces(other);
        foreign.removeAll(pieces(language));

        assertThat(shown.select("html").attr("lang")).isEqualTo(language.code());
        assertThat(said(shown, other)).isNotEmpty();
        assertThat(said(shown, other).stream()
                        .flatMap(text -> foreign.stream()
                                .filter(piece -> isIn(text, piece))
                                .map(piece -> piece + " in: " + text)))
                .isEmpty();
    }

    /** What the bundle says in a language, without what is filled in. */
    private static Set<String> pieces(Language language) {
        return Messages.in(language).patterns("").values().stream()
                .flatMap(pattern -> NO_WORDS.splitAsStream(pattern))
                .map(LanguageIT::plain)
                .filter(piece -> piece.chars().anyMatch(Character::isLetter))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isIn(String text, String piece) {
        return piece.length() < LEAST_LETTERS ? text.equals(piece) : (" " + text + " ").contains(" " + piece + " ");
    }

    private static String plain(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}’-]+", " ").strip();
    }

    /** The texts and labels of a page, but for code and those that are marked as being in the other language. */
    private static List<String> said(Document page, Language other) {
        page.select("script, code, [lang=" + other.code() + "]").remove();
        Stream<String> texts = page.select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::text);
        Stream<String> labels = Stream.of("title", "aria-label", "placeholder")
                .flatMap(name -> page.select("[" + name + "]").stream().map(element -> element.attr(name)));
        return Stream.concat(texts, labels)
                .map(LanguageIT::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_to_pages_in_the_language_that_was_asked_for(Page page, Language language) {
        Document shown = Jsoup.parse(body(page.in(language).path()));

        List<String> links = shown.select("a[href]").stream()
                .filter(link -> !link.hasAttr("hreflang"))
                .map(link -> link.attr("href"))
                .filter(Addresses::isPage)
                .toList();
        assertThat(links).isNotEmpty().allMatch(link -> link.matches("[^#]*[?&]lang=" + language.code() + "(#.*)?"));
        assertThat(shown.select("form"))
                .allMatch(form -> form.select("[name=lang]").hasAttr("value"));
    }

    @Test
    void who_asks_for_no_language_gets_the_one_the_browser_prefers_and_plain_links() {
        Document english = Jsoup.parse(
                get("/aide", "Accept-Language", "en-GB,en;q=0.9,fr;q=0.1").body());
        Document french = Jsoup.parse(get("/aide", "Accept-Language", "de").body());

        assertThat(english.title()).isEqualTo("Help – Rotative");
        assertThat(french.title()).isEqualTo("Aide – Rotative");
        assertThat(english.select("a[href*=lang]").eachAttr("href")).containsExactly("/aide?lang=fr");
        assertThat(english.select("link[hreflang]").eachAttr("hreflang")).containsExactly("fr", "en");
    }

    @Test
    void caches_tell_the_languages_apart() {
        var english = get("/aide", "Accept-Language", "en").headers();
        var french = get("/aide", "Accept-Language", "fr").headers();

        assertThat(english.firstValue("Content-Language")).contains("en");
        assertThat(french.firstValue("Content-Language")).contains("fr");
        assertThat(english.firstValue("Vary").orElseThrow()).contains("Accept-Language", "Accept-Encoding");
        assertThat(english.firstValue("ETag")).isPresent().isNotEqualTo(french.firstValue("ETag"));
    }

    @Test
    void a_language_that_is_not_spoken_is_a_problem_told_in_one_that_is() {
        var answer = get("/aide?lang=de", "Accept-Language", "en");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .contains("The parameter “lang” does not take the value “de”. Possible values: fr, en.");
    }

    @Test
    void programs_are_told_problems_in_french_and_have_no_language_to_choose() {
        assertThat(get("/api/v1/articles?size=0", "Accept-Language", "en").body())
                .contains("Le paramètre «\u00a0size\u00a0» ne peut pas valoir «\u00a00\u00a0».");
        assertThat(get("/api/v1/articles?lang=en").statusCode()).isEqualTo(400);
    }

    @Test
    void a_reader_searches_in_english_from_the_front_page_to_an_article() {
        browser().open("/");
        browser().follow(".languages a");
        assertThat(browser().element("h1").getText()).contains("word by word");

        browser().submit("#q", "licenciement date:2001 -Orange");
        assertThat(browser().element("h1").getText())
                .isEqualTo("Articles containing “licenciement”, published in 2001, without “Orange”");

        browser().follow(".facet a.toggle");
        assertThat(browser().element(".refine h2").getText()).isEqualTo("Refine");
        assertThat(browser().address()).contains("lang=en");

        browser().follow(".card h3 a");
        assertThat(browser().element(".provenance").getText()).contains("Original page", "Fetched on");
        assertThat(browser().element(".in-results").getText()).contains("Result 1 of");

        browser().element("body").sendKeys("?");
        browser().await("dialog", "next, previous article");
    }

    @Test
    void a_name_that_narrows_the_results_is_marked_as_french() {
        Document results = Jsoup.parse(body("/recherche?q=internet&exclude.section=Finance&kind=brief&lang=en"));

        assertThat(results.select(".chips a").eachText().toString()).contains("not Finance", "Brief");
        assertThat(results.select(".chips [lang=fr]").eachText()).containsExactly("Finance");
    }

    @Test
    void what_scripts_say_is_english_too() {
        browser().open("/recherche?q=internet&lang=en");
        browser().forgetWhatIsStored();
        browser().element("#q").clear();
        browser().element("#q").sendKeys("viv");
        browser().await("[role=option]", "company, ");
        browser().element(".keep").click();
        browser().await("p.sr[role=status]", "The collection has 1 article");
        browser().open("/dossier?lang=en");
        browser().await(".total", "1 article");
        browser().forgetWhatIsStored();
    }

    @Test
    void the_way_to_the_other_language_keeps_the_search_also_where_results_change_in_place() {
        browser().open("/recherche?q=internet&lang=en");
        browser().mark();
        browser().follow(".facet a.toggle");
        String narrowed = browser().address();
        browser().follow(".languages a");

        assertThat(browser().address()).isEqualTo(narrowed.replace("lang=en", "") + "lang=fr");
        assertThat(browser().element(".refine h2").getText()).isEqualTo("Affiner");
    }
}
