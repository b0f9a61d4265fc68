package vn.cchc.graph.internal.outside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.graph.store.BuildFactory;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/** The graphs of others: added whole or not at all, listed, removed, and told to each build. */
@Component(service = OutsideGraphs.class, configurationPid = "cchc.graph.outside")
@Designate(ocd = OutsideGraphs.Settings.class)
public final class OutsideGraphs {
    private static final Logger LOG = LoggerFactory.getLogger(OutsideGraphs.class);

    /** How much of others the graph may hold. */
    @ObjectClassDefinition(
            name = "Graphs of others",
            description = "Data of others that administrators add to the knowledge graph")
    public @interface Settings {
        @AttributeDefinition(
                name = "Folder",
                description =
                        "Where the files are kept; empty for cchc/outside in Karaf's data folder")
        String folder() default "";

        @AttributeDefinition(
                name = "Statements",
                description = "Statements of all graphs of others together")
        long outsideStatements() default 20_000_000;
    }

    private final BuildFactory builds;
    private final OutsideFolder folder;
    private final long most;
    private final InstantSource clock;
    private final Set<OutsideEntry> damaged = ConcurrentHashMap.newKeySet();
    private volatile List<OutsideEntry> entries;

    @Activate
    public OutsideGraphs(@Reference BuildFactory builds, BundleContext context, Settings settings)
            throws IOException {
        this(
                builds,
                settings.folder().isBlank()
                        ? Path.of(context.getProperty("karaf.data"), "cchc", "outside")
                        : Path.of(settings.folder()),
                settings.outsideStatements(),
                InstantSource.system());
    }

    /**
     * @param most statements of all graphs of others together
     */
    public OutsideGraphs(BuildFactory builds, Path folder, long most, InstantSource clock)
            throws IOException {
        this.builds = builds;
        this.folder = new OutsideFolder(folder);
        this.most = most;
        this.clock = clock;
        this.entries = this.folder.entries();
        this.folder.clear(entries);
    }

    /** All files, those of a graph together. */
    public List<OutsideEntry> entries() {
        return entries;
    }

    /** Names of the graphs. */
    public List<String> names() {
        return entries.stream().map(OutsideEntry::graph).distinct().toList();
    }

    /** Whether the file was found not to be as it was when it was added. */
    public boolean isDamaged(OutsideEntry entry) {
        return damaged.contains(entry);
    }

    /** What is wrong with the files in use. */
    public List<Problem> problems() {
        return entries.stream()
                .filter(this::isDamaged)
                .map(entry -> OutsideProblem.DAMAGED.at(entry.graph(), entry.name()))
                .toList();
    }

    /**
     * Adds files as one named graph: all, or none with everything that is wrong with any.
     *
     * @param replace whether it takes the place of a graph of the same name
     * @param witness told just before the files are in use; when it fails, nothing is added
     * @return what was added
     * @throws Refusal INVALID; CONFLICT when there is such a graph and it is not to be replaced
     */
    public synchronized List<OutsideEntry> add(
            String graph,
            List<Offered> files,
            boolean replace,
            String who,
            Consumer<List<OutsideEntry>> witness) {
        if (!replace && has(graph)) {
            throw new Refusal(Refusal.Kind.CONFLICT, OutsideProblem.THERE_ALREADY.at(graph));
        }
        var arrivals = new ArrayList<OutsideFolder.Arrived>();
        try {
            var added = examined(graph, files, arrivals, who);
            refuseTooMuch(graph, added);
            for (var arrived : arrivals) {
                folder.keep(arrived);
            }
            witness.accept(added);
            use(graph, added);
            return added;
        } catch (IOException e) {
            throw notStored(graph, e);
        } finally {
            arrivals.forEach(folder::discard);
        }
    }

    private static Refusal notStored(String graph, IOException cause) {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE, OutsideProblem.NOT_STORED.at(graph, cause.getMessage()));
    }

    private List<OutsideEntry> examined(
            String graph, List<Offered> files, List<OutsideFolder.Arrived> arrivals, String who)
            throws IOException {
        var problems = new ArrayList<Problem>();
        var added = new ArrayList<OutsideEntry>();
        for (Offered file : files) {
            var arrived = folder.take(file.content().open());
            arrivals.add(arrived);
            var verdict = builds.examine(new OutsideFile(graph, file.name(), arrived.file()));
            problems.addAll(verdict.problems());
            verdict.value()
                    .ifPresent(
                            contents ->
                                    added.add(
                                            new OutsideEntry(
                                                    graph,
                                                    file.name(),
                                                    arrived.content(),
                                                    arrived.bytes(),
                                                    contents.statements(),
                                                    clock.instant(),
                                                    who)));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems.stream().distinct().toList());
        }
        return added;
    }

    private void refuseTooMuch(String graph, List<OutsideEntry> added) {
        long all = statements(without(graph)) + statements(added);
        if (all > most) {
            throw new Refusal(
                    Refusal.Kind.INVALID, OutsideProblem.TOGETHER_TOO_MUCH.at(graph, all, most));
        }
    }

    /**
     * Takes a graph away.
     *
     * @param witness told just before; when it fails, the graph stays
     * @throws Refusal NOT_FOUND when there is none of this name
     */
    public synchronized void remove(String graph, Runnable witness) {
        if (!has(graph)) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, OutsideProblem.NOT_THERE.at(graph));
        }
        witness.run();
        try {
            use(graph, List.of());
        } catch (IOException e) {
            throw notStored(graph, e);
        }
    }

    /** The graph is made of these files from now on. */
    private void use(String graph, List<OutsideEntry> added) throws IOException {
        var all = new ArrayList<>(without(graph));
        all.addAll(added);
        folder.use(all);
        damaged.removeIf(entry -> entry.graph().equals(graph));
        entries = List.copyOf(all);
        folder.clear(entries);
    }

    private boolean has(String graph) {
        return entries.stream().anyMatch(entry -> entry.graph().equals(graph));
    }

    private List<OutsideEntry> without(String graph) {
        return entries.stream().filter(entry -> !entry.graph().equals(graph)).toList();
    }

    private static long statements(List<OutsideEntry> entries) {
        return entries.stream().mapToLong(OutsideEntry::statements).sum();
    }

    /** Changes whenever the files are others. */
    public String revision() {
        var all = new StringBuilder();
        for (var entry : entries) {
            all.append(entry.graph()).append(' ').append(entry.content().sha256()).append('\n');
        }
        return entries.isEmpty()
                ? "none"
                : Fingerprint.of(all.toString().getBytes(StandardCharsets.UTF_8)).brief();
    }

    /**
     * Adds all files to a build in the making. One that is damaged is left out, and told by {@link
     * #problems}.
     *
     * @throws Refusal INVALID when a file cannot be read although it is as it was; it is left out
     *     the next time
     */
    public void addTo(BuildFactory.Draft draft) {
        for (var entry : entries) {
            if (!isDamaged(entry) && !folder.isWhole(entry)) {
                leaveOut(entry);
            }
            if (!isDamaged(entry)) {
                add(entry, draft);
            }
        }
    }

    private void add(OutsideEntry entry, BuildFactory.Draft draft) {
        try {
            draft.add(new OutsideFile(entry.graph(), entry.name(), folder.file(entry.content())));
        } catch (Refusal | UncheckedIOException e) {
            leaveOut(entry);
            throw e;
        }
    }

    private void leaveOut(OutsideEntry entry) {
        damaged.add(entry);
        LOG.error("{}", OutsideProblem.DAMAGED.at(entry.graph(), entry.name()));
    }
}
