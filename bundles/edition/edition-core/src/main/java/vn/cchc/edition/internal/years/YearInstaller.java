package vn.cchc.edition.internal.years;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.wiring.FrameworkWiring;
import vn.cchc.edition.Edition;
import vn.cchc.edition.internal.examination.Examination;
import vn.cchc.edition.internal.faults.FileFault;
import vn.cchc.edition.internal.faults.InstallFault;
import vn.cchc.edition.internal.files.YearSource;
import vn.cchc.model.EditionId;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.Verdict;

/**
 * Brings a year into the running framework, in place of a bundle of the same name, and puts
 * everything back when the new one does not come up. Only that one bundle is refreshed, and what it
 * offered stays on offer until the new one is.
 */
public final class YearInstaller {
    private static final Duration DEADLINE = Duration.ofSeconds(30);

    private static final LanguageText NO_SUCH_FILE =
            new LanguageText("không có tệp này", "there is no such file");

    private final BundleContext context;
    private final Examination examination;
    private final YearBoard board;
    private final DeployFolder deploy;

    public YearInstaller(
            BundleContext context, Examination examination, YearBoard board, DeployFolder deploy) {
        this.context = context;
        this.examination = examination;
        this.board = board;
        this.deploy = deploy;
    }

    /** One after the other. */
    public synchronized Verdict<Edition> install(Path file) {
        return examined(file, this::place);
    }

    /**
     * The same, for a file that has a bundle of its own: it takes nobody else's place.
     *
     * @param location of its bundle
     */
    public synchronized Verdict<Edition> take(Path file, String location) {
        return examined(file, (jar, edition) -> placeAt(location, jar, edition));
    }

    /** What is done with the copy of a file that passed. */
    private interface Placing {
        Verdict<Edition> place(Path jar, Edition edition) throws IOException;
    }

    /** The file is copied first, so that what was examined is installed. */
    private Verdict<Edition> examined(Path file, Placing placing) {
        Path copy = null;
        try {
            copy = Files.createTempFile("year", ".jar");
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            Verdict<Edition> examined = examination.examine(new YearSource.Jar(copy));
            return examined.value().isEmpty()
                    ? examined
                    : placing.place(copy, examined.value().get());
        } catch (IOException e) {
            Object reason = e instanceof NoSuchFileException ? NO_SUCH_FILE : e.getMessage();
            return Verdict.refused(FileFault.UNREADABLE.at(file.toString(), reason));
        } finally {
            delete(copy);
        }
    }

    private Verdict<Edition> place(Path jar, Edition edition) throws IOException {
        Optional<Edition> offered = offered(edition);
        if (offered.isPresent()) {
            return Verdict.accepted(offered.get());
        }
        String name = symbolicName(jar);
        Optional<Bundle> present = bundleOf(name);
        Optional<Path> deployed = present.flatMap(deploy::file);
        if (deployed.isPresent()) {
            String shown = DeployFolder.shown(deployed.get());
            return Verdict.refused(InstallFault.LIES_IN_DEPLOY.at(shown, edition.id(), shown));
        }
        return present.isPresent()
                ? replace(present.get(), jar, edition)
                : add("cchc-year:" + name, jar, edition);
    }

    private Verdict<Edition> placeAt(String location, Path jar, Edition edition)
            throws IOException {
        Bundle own = context.getBundle(location);
        if (own == null) {
            Optional<Problem> twin = twin(edition);
            return twin.isPresent() ? Verdict.refused(twin.get()) : add(location, jar, edition);
        }
        boolean same = offered(edition).isPresent() && board.offered(own.getBundleId()).isPresent();
        return same ? Verdict.accepted(edition) : replace(own, jar, edition);
    }

    /** The framework takes a bundle of the same name and version once. */
    private Optional<Problem> twin(Edition edition) {
        return Arrays.stream(context.getBundles())
                .filter(b -> edition.bundle().equals(b.getSymbolicName() + " " + b.getVersion()))
                .findFirst()
                .map(b -> InstallFault.OTHER_BUNDLE.at("", edition.id(), edition.bundle()));
    }

    /** Takes out a bundle; what it offered leaves when nothing else offers it soon. */
    public synchronized void takeOut(Bundle bundle) {
        remove(bundle);
    }

    /** The very same year, already on offer: taking it out and in would only interrupt requests. */
    private Optional<Edition> offered(Edition edition) {
        return Optional.ofNullable(board.offers().editions().get(edition.id()))
                .filter(
                        offered ->
                                board.find(offered.bundleId()).filter(offered::equals).isPresent())
                .flatMap(offered -> offered.verdict().value())
                .filter(e -> e.fingerprint().equals(edition.fingerprint()))
                .filter(e -> e.bundle().equals(edition.bundle()));
    }

    private Verdict<Edition> add(String location, Path jar, Edition edition) throws IOException {
        Optional<Bundle> bundle = Optional.empty();
        Verdict<Edition> verdict;
        try (var in = Files.newInputStream(jar)) {
            bundle = Optional.of(context.installBundle(location, in));
            verdict = start(bundle.get(), edition.id());
        } catch (BundleException e) {
            verdict = Verdict.refused(notTaken(e));
        }
        if (verdict.value().isEmpty() && bundle.isPresent()) {
            remove(bundle.get());
            board.forget(bundle.get().getBundleId());
        }
        return verdict;
    }

    private Verdict<Edition> replace(Bundle bundle, Path jar, Edition edition) throws IOException {
        Path before = Files.createTempFile("year-before", ".jar");
        boolean running = bundle.getState() == Bundle.ACTIVE;
        board.changing(bundle.getBundleId());
        try {
            BundleCopy.write(bundle, before);
            Verdict<Edition> verdict = update(bundle, jar, edition.id());
            if (verdict.value().isEmpty()) {
                putBack(bundle, before, running);
            }
            return verdict;
        } finally {
            board.changed(bundle.getBundleId());
            delete(before);
        }
    }

    private Verdict<Edition> update(Bundle bundle, Path jar, EditionId id) throws IOException {
        try {
            swap(bundle, jar);
            return start(bundle, id);
        } catch (BundleException e) {
            return Verdict.refused(notTaken(e));
        }
    }

    private void putBack(Bundle bundle, Path before, boolean running) throws IOException {
        try {
            swap(bundle, before);
            if (running) {
                bundle.start();
            }
        } catch (BundleException e) {
            throw new IllegalStateException("The year before cannot be put back: " + bundle, e);
        }
    }

    /** Stops the bundle, though it starts again with the server, and gives it other content. */
    private void swap(Bundle bundle, Path jar) throws BundleException, IOException {
        try (var in = Files.newInputStream(jar)) {
            bundle.stop(Bundle.STOP_TRANSIENT);
            bundle.update(in);
            refresh(bundle);
        }
    }

    private Verdict<Edition> start(Bundle bundle, EditionId id) throws BundleException {
        bundle.start();
        Optional<InstalledEdition> examined = await(bundle.getBundleId());
        if (examined.isEmpty()) {
            return Verdict.refused(InstallFault.NOT_OFFERED.at("", DEADLINE.toSeconds()));
        }
        InstalledEdition offered = board.offers().editions().get(id);
        if (examined.get().verdict().value().isPresent() && !examined.get().equals(offered)) {
            Problem other = InstallFault.OTHER_BUNDLE.at("", id, offered.called());
            return Verdict.refused(other);
        }
        return examined.get().verdict();
    }

    private Optional<InstalledEdition> await(long bundleId) {
        try {
            return board.await(bundleId, DEADLINE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * False when no bundle offers the edition.
     *
     * @throws Refusal EDN-908, CONFLICT, when its file lies in the deploy folder, which would bring
     *     it back
     */
    public synchronized boolean uninstall(EditionId id) {
        InstalledEdition offered = board.offers().editions().get(id);
        if (offered == null) {
            return false;
        }
        Optional<Bundle> bundle = Optional.ofNullable(context.getBundle(offered.bundleId()));
        bundle.flatMap(deploy::file)
                .ifPresent(
                        file -> {
                            String name = DeployFolder.shown(file);
                            throw new Refusal(
                                    Refusal.Kind.CONFLICT,
                                    InstallFault.IN_DEPLOY.at(name, id, name));
                        });
        bundle.ifPresent(this::remove);
        board.forget(offered.bundleId());
        return true;
    }

    private void remove(Bundle bundle) {
        try {
            bundle.uninstall();
            refresh(bundle);
        } catch (BundleException e) {
            throw new IllegalStateException("Cannot uninstall " + bundle, e);
        }
    }

    private void refresh(Bundle bundle) {
        var done = new CountDownLatch(1);
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .refreshBundles(List.of(bundle), event -> done.countDown());
        try {
            done.await(DEADLINE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<Bundle> bundleOf(String name) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .max(Comparator.comparing(Bundle::getVersion));
    }

    private static String symbolicName(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            String line = file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return line.split(";", 2)[0].strip();
        }
    }

    private static Problem notTaken(BundleException e) {
        return InstallFault.NOT_STARTED.at("", e.getMessage());
    }

    private static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
