package vn.cchc.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import vn.cchc.testing.ServerProcess;
import vn.cchc.testing.ServerShell;

/** The browser of the operating system without a window; one for a test class. */
final class Chromium implements AutoCloseable {
    private final ServerProcess server;
    private final Playwright playwright;
    private final Browser browser;

    Chromium(ServerProcess server) {
        this.server = server;
        this.playwright = Playwright.create();
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                                        .setHeadless(true)
                                        .setArgs(
                                                List.of(
                                                        "--no-sandbox",
                                                        "--disable-dev-shm-usage")));
    }

    /** Somebody new, with an empty cache and no cookies. */
    Visitor visitor(Device device) {
        return new Visitor(server, browser.newContext(options(device)));
    }

    /** Somebody who signs in where the browser asks for it. */
    Visitor visitorAs(ServerShell person, Device device) {
        return new Visitor(
                server,
                browser.newContext(
                        options(device).setHttpCredentials(person.name(), person.password())));
    }

    /** Somebody whose browser runs no script. */
    Visitor visitorWithoutScript(Device device) {
        return new Visitor(server, browser.newContext(options(device).setJavaScriptEnabled(false)));
    }

    private static NewContextOptions options(Device device) {
        return new NewContextOptions()
                .setViewportSize(device.width(), device.height())
                .setIsMobile(device.touch())
                .setHasTouch(device.touch())
                .setLocale("vi-VN")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
