package fr.rotative.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that reads the archive, and prefers French. */
final class Browser implements AutoCloseable {
    private static final Duration NEXT_PAGE = Duration.ofSeconds(20);

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String[] FLAGS = {
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
    };

    private final ChromeDriver driver;
    private final URI server;

    private Browser(ChromeDriver driver, URI server) {
        this.driver = driver;
        this.server = server;
    }

    /** @param profile an empty folder of its own */
    static Browser start(Chromium chromium, Path profile, URI server) {
        LoggingPreferences console = new LoggingPreferences();
        console.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.browser().toFile())
                .addArguments(FLAGS)
                .addArguments("--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", console);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "fr"));
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        // Not every Chromium without a window gives its page the focus, which the clipboard asks for.
        driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        return new Browser(driver, server);
    }

    void open(String path) {
        driver.get(server.resolve(path).toString());
        awaitPage();
    }

    /** On a busy machine the driver has been seen to go on while the browser still showed the empty page before. */
    private void awaitPage() {
        new WebDriverWait(driver, NEXT_PAGE)
                .until(ready -> Boolean.TRUE.equals(driver.executeScript(
                        "return document.readyState === 'complete' && document.body?.firstChild != null")));
    }

    void back() {
        driver.navigate().back();
    }

    void forward() {
        driver.navigate().forward();
    }

    /** Forgets what pages have stored in this browser. */
    void forgetWhatIsStored() {
        driver.executeScript("localStorage.clear(); sessionStorage.clear()");
    }

    /** Marks the page, to tell later whether it is still the same. */
    void mark() {
        driver.executeScript("window.marked = true");
    }

    boolean isMarked() {
        return Boolean.TRUE.equals(driver.executeScript("return window.marked === true"));
    }

    /** The path and query of the page that is shown. */
    String address() {
        URI shown = URI.create(driver.getCurrentUrl());
        return shown.getRawQuery() == null ? shown.getRawPath() : shown.getRawPath() + "?" + shown.getRawQuery();
    }

    String title() {
        return driver.getTitle();
    }

    WebElement element(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    /** Types into a field and submits its form with the keyboard; returns when the next page has taken the place. */
    void submit(String css, String text) {
        WebElement field = element(css);
        field.sendKeys(text, Keys.ENTER);
        new WebDriverWait(driver, NEXT_PAGE).until(ExpectedConditions.stalenessOf(field));
    }

    /** Clicks on what leads elsewhere; returns when that is shown, be it another page or other results in this one. */
    void follow(WebElement link) {
        awaitLeaving(link::click);
    }

    void follow(String css) {
        follow(element(css));
    }

    /** Presses keys that lead elsewhere; returns when that is shown. */
    void pressAndFollow(CharSequence... keys) {
        awaitLeaving(() -> focused().sendKeys(keys));
    }

    private void awaitLeaving(Runnable deed) {
        String here = driver.getCurrentUrl();
        deed.run();
        new WebDriverWait(driver, NEXT_PAGE)
                .until(ExpectedConditions.not(ExpectedConditions.urlToBe(String.valueOf(here))));
        awaitPage();
    }

    /** Presses the mouse on one place, moves to another, and lets go there; returns when what that leads to is shown. */
    void drag(WebElement from, WebElement to) {
        awaitLeaving(() -> new Actions(driver)
                .moveToElement(from)
                .clickAndHold()
                .moveToElement(to)
                .release()
                .perform());
    }

    /** Whether pages of the server may read and write the clipboard. */
    void letUseClipboard(boolean allowed) {
        for (String name : List.of("clipboard-read", "clipboard-write")) {
            driver.executeCdpCommand(
                    "Browser.setPermission",
                    Map.of(
                            "permission",
                            Map.of("name", name, "allowWithoutSanitization", false),
                            "setting",
                            allowed ? "granted" : "denied",
                            "origin",
                            server.resolve("/").toString()));
        }
    }

    /** Puts a text on the clipboard. */
    void write(String text) {
        Object refusal = driver.executeAsyncScript(
                "const done = arguments[1];"
                        + "navigator.clipboard.writeText(arguments[0]).then(() => done(null), error => done(String(error)))",
                text);
        assertThat(refusal).isNull();
    }

    /** The text on the clipboard. */
    String clipboard() {
        return String.valueOf(driver.executeAsyncScript("navigator.clipboard.readText().then(arguments[0])"));
    }

    /** Whether there is a network; what is shown stays. */
    void beOffline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Waits until the element says so. */
    void await(String css, String text) {
        new WebDriverWait(driver, NEXT_PAGE)
                .until(ExpectedConditions.textToBePresentInElementLocated(By.cssSelector(css), text));
    }

    List<WebElement> elements(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    List<String> texts(String css) {
        return elements(css).stream().map(WebElement::getText).toList();
    }

    /** The element that a key would go to. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** What the console has reported since it was last asked: script errors, refused content, missing files. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString)
                .toList();
    }

    void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    void prefer(String colorScheme) {
        Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", colorScheme);
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", List.of(feature)));
    }

    /** Shows pages as they would be printed. */
    void printOnPaper() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    void disableScripts(boolean disabled) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", disabled));
    }

    /** How many pixels the page is wider than its window. */
    long overflow() {
        Object pixels = driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return pixels instanceof Long known ? known : Long.MAX_VALUE;
    }

    /**
     * What axe-core finds wrong with the page, each with where.
     *
     * @param axe its script
     */
    List<String> violations(String axe) {
        driver.executeScript(axe);
        Object found = driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run(document, { resultTypes: ['violations'] }).then(result => done(result.violations.flatMap("
                + "violation => violation.nodes.map(node => violation.id + ': ' + node.target + ' ' + node.html))))");
        return found instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of("axe did not run");
    }

    /** Changes the page by a script. */
    void spoil(String script) {
        driver.executeScript(script);
    }

    void forgetCache() {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    /** Waits until the page has loaded, its modules have run and two frames have been drawn. */
    void awaitStillness() {
        driver.executeAsyncScript("const done = arguments[0];"
                + "const drawn = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));"
                + "document.readyState === 'complete' ? drawn() : addEventListener('load', drawn)");
    }

    /** Bytes that the page and all that it needs took on the wire. */
    long bytesTransferred() {
        return number(
                        "return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]"
                                + ".reduce((sum, entry) => sum + entry.transferSize, 0)")
                .longValue();
    }

    /** The cumulative layout shift so far. */
    double layoutShift() {
        Object shift = driver.executeAsyncScript("const done = arguments[0]; let sum = 0;"
                + "new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))"
                + ".observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 50)");
        return shift instanceof Number sum ? sum.doubleValue() : Double.MAX_VALUE;
    }

    /** When the page showed something first, in milliseconds from when it was asked for. */
    double firstContentfulPaint() {
        return number("return performance.getEntriesByName('first-contentful-paint')[0].startTime")
                .doubleValue();
    }

    /** The milliseconds until the first byte of the page had come. */
    double waited() {
        return number("return performance.getEntriesByType('navigation')[0].responseStart")
                .doubleValue();
    }

    /** Clicks on what changes the results in place, and measures the milliseconds from the answer to the next frame. */
    double updateTime(String css) {
        Object millis = driver.executeAsyncScript(
                "const [css, done] = arguments;"
                        + "document.addEventListener('results', () => requestAnimationFrame(() => setTimeout(() =>"
                        + " done(performance.now() - performance.getEntriesByType('resource')"
                        + ".filter(entry => entry.initiatorType === 'fetch').at(-1).responseEnd))), { once: true });"
                        + "document.querySelector(css).click()",
                css);
        return millis instanceof Number known ? known.doubleValue() : Double.MAX_VALUE;
    }

    /** What the page asked other hosts for. */
    List<String> foreignRequests() {
        Object names = driver.executeScript("return performance.getEntriesByType('resource').map(entry => entry.name)"
                + ".filter(name => !name.startsWith(location.origin + '/'))");
        return names instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of("not known");
    }

    private Number number(String script) {
        return driver.executeScript(script) instanceof Number number ? number : -1;
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    void photograph(String name) {
        Map<String, Object> picture = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        try {
            Files.createDirectories(SCREENSHOTS);
            Files.write(
                    SCREENSHOTS.resolve(name + ".png"),
                    Base64.getDecoder().decode(String.valueOf(picture.get("data"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
