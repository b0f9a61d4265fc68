package vn.cchc.ops.internal.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Nothing lies in deploy/ that the server passes over without a word because of its name. What is
 * in a jar is the matter of the room "edition".
 */
@Component(
        service = HealthCheck.class,
        property = {HealthCheck.NAME + "=" + DeployCheck.NAME, HealthCheck.TAGS + "=system"})
public final class DeployCheck implements HealthCheck {
    public static final String NAME = "Deploy folder";

    private static final List<String> OURS = List.of("README");

    private final Path folder;

    @Activate
    public DeployCheck(BundleContext context) {
        this(Path.of(context.getProperty("karaf.base"), "deploy"));
    }

    DeployCheck(Path folder) {
        this.folder = folder;
    }

    @Override
    public Result execute() {
        if (!Files.isDirectory(folder)) {
            return new Result(Status.OK, "There is no folder deploy.");
        }
        var faults = new Faults();
        try (var files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !OURS.contains(name) && !name.startsWith("."))
                    .filter(name -> !name.endsWith(".jar"))
                    .sorted()
                    .forEach(name -> tell(name, faults));
        } catch (IOException e) {
            faults.add(Status.WARN, "The folder deploy cannot be read.", "See who may read it.");
        }
        return faults.orFine("Every file in deploy is taken in.");
    }

    private static void tell(String name, Faults faults) {
        faults.add(
                Status.WARN,
                "deploy/" + name + " is ignored: it is no jar.",
                "A year is one file that ends with .jar, for example sipas-2026-1.0.0.jar."
                        + " Take the file away.");
    }
}
