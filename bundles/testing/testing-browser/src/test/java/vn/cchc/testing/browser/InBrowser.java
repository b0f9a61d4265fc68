package vn.cchc.testing.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.provider.Arguments;
import vn.cchc.testing.ServerProcess;

/** A class of tests with a browser of its own, on the server where SIPAS 2024 is published. */
@ExtendWith(PublishedSite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InBrowser {
    private ServerProcess server;
    private Chromium chromium;

    @BeforeAll
    void openBrowser(ServerProcess published) {
        server = published;
        chromium = new Chromium(published);
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    ServerProcess server() {
        return server;
    }

    Chromium chromium() {
        return chromium;
    }

    /** Phone and desktop, each in Vietnamese and English. */
    static Stream<Arguments> readers() {
        return Stream.of(Device.PHONE, Device.DESKTOP)
                .flatMap(d -> Stream.of(Language.values()).map(l -> Arguments.of(d, l)));
    }
}
