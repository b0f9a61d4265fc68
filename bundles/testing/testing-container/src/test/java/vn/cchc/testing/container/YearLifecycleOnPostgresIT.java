package vn.cchc.testing.container;

import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.replaceConfigurationFile;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import vn.cchc.testing.PostgresServer;

/**
 * Years in the same distribution on PostgreSQL, which this class starts and the end of the test run
 * stops.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class YearLifecycleOnPostgresIT extends YearLifecycle {

    @Configuration
    public static Option[] distribution() throws IOException {
        var file = Files.createTempFile("datasource", ".cfg");
        Files.writeString(file, Postgres.configuration(PostgresServer.start()));
        return RealDistribution.options(
                replaceConfigurationFile("etc/org.ops4j.datasource-cchc.cfg", file.toFile()));
    }
}
