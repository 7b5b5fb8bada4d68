package org.dragoman.web;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, and what a reader does with it. */
final class Browser implements AutoCloseable {

    static final Path CHROMIUM = Path.of(System.getProperty("dragoman.chromium", "/usr/bin/chromium"));
    static final Path DRIVER = Path.of(System.getProperty("dragoman.chromedriver", "/usr/bin/chromedriver"));

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long PAUSE_MS = 20;
    private static final int NARROW = 600;

    private final ChromeDriver driver;
    private final String page;
    private final Path downloads;

    /** @param page its address, with a slash behind */
    Browser(String page) throws IOException {
        this.page = page;
        this.downloads = Files.createTempDirectory("dragoman-downloads");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        this.driver = new ChromeDriver(service, options(downloads));
    }

    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    private static ChromeOptions options(Path downloads) {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(new File(CHROMIUM.toString()));
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setExperimentalOption(
                "prefs",
                Map.of("download.default_directory", downloads.toString(), "download.prompt_for_download", false));
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Screen and colours. */
    void screen(int width, String colours) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", width < NARROW ? 800 : 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** Opens an address of the page anew, as "events?actor=SYR", and waits until the view is there. */
    void open(String address) {
        driver.get("about:blank");
        driver.manage().logs().get(LogType.BROWSER);
        driver.get(page + "#/" + address);
        settle();
    }

    /** Waits until a view, a notice of failure or of emptiness is shown and nothing is being asked. */
    void settle() {
        until(
                "the view",
                () -> Boolean.TRUE.equals(run("const main = document.querySelector('main');"
                        + "return !!main && !main.hasAttribute('aria-busy') && main.childElementCount > 0"
                        + " && !document.querySelector('main .loading')")));
    }

    /** Waits until something is so. */
    void until(String what, Supplier<Boolean> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        WebDriverException last = null;
        while (System.nanoTime() < end) {
            try {
                if (condition.get()) {
                    return;
                }
                Thread.sleep(PAUSE_MS);
            } catch (WebDriverException drawnAnew) {
                last = drawnAnew;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("waited in vain for " + what + " at " + driver.getCurrentUrl(), last);
    }

    /** The first element that fits, once there is one. */
    WebElement find(String selector) {
        List<WebElement> found = new ArrayList<>();
        until(selector, () -> found.addAll(all(selector)));
        return found.get(0);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Text of the first element that fits, or of all the page. */
    String text(String selector) {
        return find(selector).getText();
    }

    void click(String selector) {
        until("a click on " + selector, () -> {
            WebElement element = find(selector);
            run("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
    }

    void type(String selector, String words) {
        WebElement field = find(selector);
        field.clear();
        field.sendKeys(words);
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void press(Keys key) {
        new Actions(driver).sendKeys(key).perform();
    }

    /** What has the keyboard. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    Object runLong(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver.executeAsyncScript(script, arguments);
    }

    /** The part of the address that is the state, from "#/". */
    String state() {
        return (String) run("return decodeURIComponent(location.hash.replace(/\\+/g, ' '))");
    }

    void back() {
        driver.navigate().back();
        settle();
    }

    /** Errors that scripts threw or logged since the page was opened; refusals of the server are told apart. */
    List<String> errors(boolean withRefusals) {
        return StreamSupport.stream(driver.manage().logs().get(LogType.BROWSER).spliterator(), false)
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .filter(message -> withRefusals || !message.contains("Failed to load resource"))
                .toList();
    }

    /** Addresses asked for since the page was opened that are not on its server. */
    List<String> foreignRequests() {
        Object asked = run("return performance.getEntriesByType('resource').map((entry) => entry.name)");
        return ((List<?>) asked)
                .stream()
                        .map(String::valueOf)
                        .filter(url -> !url.startsWith(page) && !url.matches("(data|blob):.*"))
                        .toList();
    }

    /** The file that was saved under a name, once it is whole. */
    String saved(String name) {
        Path file = downloads.resolve(name);
        until(name + " to be saved", () -> Files.exists(file));
        try {
            String content = Files.readString(file);
            Files.delete(file);
            return content;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.list(downloads)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(downloads);
    }
}
