package vn.cchc.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.cchc.testing.ServerProcess;

/** Somebody who reads the pages, and all the browser noticed meanwhile. */
final class Visitor implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final ServerProcess server;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();
    private final Set<String> hosts = new TreeSet<>();

    Visitor(ServerProcess server, BrowserContext context) {
        this.server = server;
        this.context = context;
        context.onRequest(request -> hosts.add(URI.create(request.url()).getAuthority()));
        context.onResponse(responses::add);
        context.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("script error: " + error));
    }

    private void listen(ConsoleMessage message) {
        if (Set.of("error", "warning", "assert").contains(message.type())) {
            complaints.add(message.type() + ": " + message.text());
        }
    }

    /** Sets the screen to dark, with the page as it stands. */
    void darken() {
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** Opens a page and waits until the browser has nothing more to load. */
    Response open(String path) {
        return page.navigate(
                server.uri(path).toString(),
                new NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    }

    /** Another page of the same browser, as after closing the first. */
    Page anotherPage(String path) {
        Page another = context.newPage();
        another.navigate(server.uri(path).toString());
        return another;
    }

    Page page() {
        return page;
    }

    /** Errors and warnings of the console (also broken content rules), and what failed to load. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Hosts with ports that were asked for anything but the product's own. */
    Set<String> otherHosts() {
        String own = server.uri("/").getAuthority();
        return hosts.stream().filter(host -> !own.equals(host)).collect(Collectors.toSet());
    }

    /** All that was loaded, in bytes before compression. */
    long bytes() {
        // Asking for a body lets the browser tell of further answers meanwhile.
        return List.copyOf(responses).stream().mapToLong(response -> response.body().length).sum();
    }

    /** How many CSS pixels the page is wider than the window; 0 when it fits. */
    int overhang() {
        var width = (Number) page.evaluate("document.scrollingElement.scrollWidth");
        return Math.max(0, width.intValue() - page.viewportSize().width);
    }

    /** The whole page as a picture in {@code target/screenshots}, for people to look at. */
    void photograph(String words) {
        photograph(words, page);
    }

    void photograph(String words, Page page) {
        String name = words.replaceAll("[^A-Za-z0-9_]+", "-");
        page.screenshot(
                new ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
