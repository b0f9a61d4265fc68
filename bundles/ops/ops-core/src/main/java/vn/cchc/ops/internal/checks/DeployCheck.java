package vn.cchc.ops.internal.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.Result.Status;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.ops.internal.OpsSettings;

/** Nothing lies in deploy/ that the server passes over without a word because of its name. */
@Component(
        service = HealthCheck.class,
        configurationPid = "vn.cchc.ops",
        property = {HealthCheck.NAME + "=" + DeployCheck.NAME, HealthCheck.TAGS + "=system"})
public final class DeployCheck implements HealthCheck {
    public static final String NAME = "Deploy folder";

    private static final List<String> OURS = List.of("README");

    private final Path folder;
    private final Predicate<String> taken;

    @Activate
    public DeployCheck(BundleContext context, OpsSettings settings) {
        this(Path.of(context.getProperty("karaf.base"), "deploy"), settings.deployNames());
    }

    /**
     * @param names regular expression on the whole name of a file that is taken in
     */
    DeployCheck(Path folder, String names) {
        this.folder = folder;
        this.taken = Pattern.compile(names).asMatchPredicate();
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
                    .filter(name -> !taken.test(name))
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
                "deploy/" + name + " is ignored: it is not named like a year.",
                "A year is called by its index in small letters, a hyphen and its year with four"
                        + " digits, then what you like, then .jar; for example"
                        + " sipas-2026-1.0.0.jar. Rename the file, or take it away.");
    }
}
