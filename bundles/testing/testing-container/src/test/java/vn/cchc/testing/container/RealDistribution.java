package vn.cchc.testing.container;

import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.logLevel;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.karaf.options.LogLevelOption;

/** How Pax Exam starts the distribution that the build has just assembled. */
final class RealDistribution {
    private static final String PATIENCE =
            "org.ops4j.pax.swissbox.tracker.ServiceLookup.DEFAULT_TIMEOUT";
    private static final String KARAF = System.getProperty("karaf.version");

    private RealDistribution() {}

    /** The distribution as shipped, on free ports, with extra settings. */
    static Option[] options(Option... more) {
        var options = new ArrayList<Option>();
        options.add(
                karafDistributionConfiguration()
                        .frameworkUrl(
                                new File(System.getProperty("cchc.distribution"))
                                        .toURI()
                                        .toString())
                        .karafVersion(KARAF)
                        .useDeployFolder(false)
                        .unpackDirectory(new File("target/pax-exam")));
        options.add(configureConsole().ignoreLocalConsole());
        options.addAll(endorsed());
        // Pax Exam's own feature comes from the build's local repository; the product needs none.
        options.add(
                editConfigurationFilePut(
                        "etc/org.ops4j.pax.url.mvn.cfg",
                        "org.ops4j.pax.url.mvn.localRepository",
                        System.getProperty("cchc.repository")));
        options.add(
                port("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", "cchc.test.http"));
        options.add(port("etc/org.apache.karaf.shell.cfg", "sshPort", "cchc.test.ssh"));
        options.add(
                editConfigurationFilePut(
                        "etc/vn.cchc.exchange.cfg",
                        "folders",
                        "deploy,data/tmp,"
                                + new File(System.getProperty("cchc.years")).getAbsolutePath()
                                + ","
                                + System.getProperty("java.io.tmpdir")));
        for (String name : List.of("cchc.years", "cchc.version", "cchc.test.http")) {
            options.add(systemProperty(name).value(System.getProperty(name)));
        }
        // On a busy machine Pax Exam's own services need more than its ten seconds to come up, and
        // a probe that gave up once is waited for without end.
        options.add(systemProperty(PATIENCE).value("180000"));
        options.add(logLevel(LogLevelOption.LogLevel.INFO));
        Stream.of(more).forEach(options::add);
        return options.toArray(Option[]::new);
    }

    private static Option port(String file, String key, String property) {
        String port = Integer.toString(freePort());
        System.setProperty(property, port);
        return editConfigurationFilePut(file, key, port);
    }

    /** All four or none: a part of them breaks the XML factories of the container. */
    private static List<Option> endorsed() {
        return Stream.of(
                        "--add-reads=java.xml=java.logging",
                        "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                        "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-"
                                + KARAF
                                + ".jar",
                        "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-"
                                + KARAF
                                + ".jar")
                .map(option -> (Option) vmOption(option))
                .toList();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
