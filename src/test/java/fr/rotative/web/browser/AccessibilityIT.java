package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import fr.rotative.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Every page can be used with any eyes, hands and windows, as far as axe-core and a narrow window can tell. */
class AccessibilityIT extends ReadsInChromium {
    /** What a window of 1280 pixels shows when everything is twice as large. */
    private static final int ZOOMED = 640;

    private final String axe = axe();

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Arguments> pages() {
        Stream<Arguments> french = Page.all(this::article)
                .flatMap(page -> Stream.of("light", "dark").map(scheme -> Arguments.of(named(page, scheme), scheme)));
        Stream<Arguments> english =
                Page.all(this::article).map(page -> Arguments.of(named(page.in(Language.ENGLISH), "light"), "light"));
        return Stream.concat(french, english);
    }

    Stream<Arguments> narrowPages() {
        Stream<Arguments> french = Page.all(this::article)
                .flatMap(page ->
                        Stream.of(NARROWEST, ZOOMED).map(width -> Arguments.of(named(page, width + " pixels"), width)));
        Stream<Arguments> english = Page.all(this::article)
                .map(page -> Arguments.of(named(page.in(Language.ENGLISH), NARROWEST + " pixels"), NARROWEST));
        return Stream.concat(french, english);
    }

    private static Named<Page> named(Page page, String how) {
        return Named.of(page.name() + ", " + how, page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void axe_finds_nothing(Page page, String scheme) {
        browser().prefer(scheme);
        browser().open(page.path());

        assertThat(browser().violations(axe)).isEmpty();
        ignoreTheStatusOf(page);
    }

    @ParameterizedTest
    @MethodSource("narrowPages")
    void nothing_is_wider_than_the_window(Page page, int width) {
        use(width);
        browser().open(page.path());

        assertThat(browser().overflow()).isZero();
        ignoreTheStatusOf(page);
    }

    @Test
    void axe_finds_nothing_in_what_opens() {
        browser().open("/recherche?q=internet");
        browser().element(".files summary").click();
        browser().element("#q").clear();
        browser().element("#q").sendKeys("viv");
        browser().await("[role=option]", "Vivendi");
        assertThat(browser().violations(axe)).isEmpty();
        browser().focused().sendKeys(Keys.ESCAPE);
        browser().focused().sendKeys(Keys.ESCAPE);
        browser().element("body").sendKeys("?");
        browser().await("dialog", "article suivant");
        assertThat(browser().violations(axe)).isEmpty();
    }

    @Test
    void axe_would_find_something() {
        browser().open("/aide");
        browser().spoil("document.querySelector('main').innerHTML = '<img src=\"/static/favicon.svg\">'");

        assertThat(browser().violations(axe)).anyMatch(violation -> violation.startsWith("image-alt"));
    }

    private void ignoreTheStatusOf(Page page) {
        List<String> complaints = browser().complaints();
        assertThat(complaints).allMatch(complaint -> page.isAnError() && complaint.contains("status of 400"));
    }
}
