package vn.cchc.edition.internal.years;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.resolver.ResolverHook;
import org.osgi.framework.hooks.resolver.ResolverHookFactory;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.edition.internal.examination.ManifestRules;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.InstalledYear;

/**
 * Lets a file of deploy/ resolve only if it holds data. The framework starts a bundle before a year
 * in it can be examined, so an examination comes too late for what runs at the start; what does not
 * resolve neither starts nor becomes part of another bundle, however it is packed.
 */
@Component(service = ResolverHookFactory.class)
public final class DataAlone implements ResolverHookFactory, ResolverHook {
    private static final Logger LOG = LoggerFactory.getLogger(DataAlone.class);

    private final DeployFolder deploy;
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    @Activate
    public DataAlone(BundleContext context) {
        this(DeployFolder.of(context));
    }

    DataAlone(DeployFolder deploy) {
        this.deploy = deploy;
    }

    @Override
    public ResolverHook begin(Collection<BundleRevision> triggers) {
        return this;
    }

    @Override
    public void filterResolvable(Collection<BundleRevision> candidates) {
        candidates.removeIf(c -> deploy.brought(c.getBundle()) && !isData(c.getBundle()));
    }

    private boolean isData(Bundle bundle) {
        var problems = new Problems();
        new InstalledYear(bundle).files(problems);
        boolean describes =
                Collections.list(bundle.getHeaders("").keys()).stream()
                        .allMatch(ManifestRules::describes);
        boolean data = InstalledYear.isYear(bundle) && describes && problems.none();
        if (!data && told.add(bundle.getLocation() + bundle.getLastModified())) {
            LOG.warn(
                    "{} is not started: it is no year or holds more than the data of one;"
                            + " cchc:edition-check says what",
                    bundle.getLocation());
        }
        return data;
    }

    @Override
    public void filterSingletonCollisions(
            BundleCapability singleton, Collection<BundleCapability> collisions) {
        // Versions of a year are told apart by their names.
    }

    @Override
    public void filterMatches(
            BundleRequirement requirement, Collection<BundleCapability> candidates) {
        // What is data asks only for the reader of years.
    }

    @Override
    public void end() {
        // Nothing is kept between two resolutions.
    }
}
