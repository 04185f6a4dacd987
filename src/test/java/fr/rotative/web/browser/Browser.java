package fr.rotative.web.browser;

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
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that reads the archive. */
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
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromium.driver().toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), server);
    }

    void open(String path) {
        driver.get(server.resolve(path).toString());
    }

    void back() {
        driver.navigate().back();
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
