package vn.cchc.edition.internal.workbook;

import java.util.Arrays;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.faults.Problems;
import vn.cchc.edition.internal.files.InstalledYear;
import vn.cchc.edition.internal.files.YearFiles;
import vn.cchc.edition.internal.files.YearSource;

/** The files of the years on offer, where their bundle still has them. */
@Component(service = InstalledYears.class)
public final class InstalledYears {
    private final BundleContext context;

    @Activate
    public InstalledYears(BundleContext context) {
        this.context = context;
    }

    /** The files an edition was read from; empty when its bundle is gone or holds others. */
    public Optional<YearSource> source(Edition edition) {
        return Arrays.stream(context.getBundles())
                .filter(InstalledYear::isYear)
                .filter(bundle -> called(bundle).equals(edition.bundle()))
                .map(bundle -> new InstalledYear(bundle).files(new Problems()))
                .flatMap(Optional::stream)
                .filter(files -> files.fingerprint().equals(edition.fingerprint()))
                .map(InstalledYears::source)
                .findFirst();
    }

    private static YearSource source(YearFiles files) {
        return problems -> Optional.of(files);
    }

    private static String called(Bundle bundle) {
        String version = bundle.getHeaders().get(Constants.BUNDLE_VERSION);
        return bundle.getSymbolicName() + " " + version;
    }
}
