package vn.cchc.survey.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Audit;
import vn.cchc.edition.Editions;
import vn.cchc.model.EditionId;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;
import vn.cchc.registry.Registry;
import vn.cchc.survey.AnswerGenerator;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.AnswerSets;
import vn.cchc.survey.AnswerTable;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.internal.files.AnswerFolder;
import vn.cchc.survey.internal.importing.AnswerImport;
import vn.cchc.survey.internal.importing.Template;
import vn.cchc.survey.internal.importing.Templates;
import vn.cchc.survey.internal.sheets.AnswerSheets;
import vn.cchc.survey.internal.sheets.GeneratedSheet;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.store.JpaAnswerStore;
import vn.cchc.survey.internal.store.SetRules;

/** Answer sets in the database, their frozen files in a folder. */
@Component(configurationPid = "cchc.survey")
@Designate(ocd = SurveySettings.class)
public final class JpaAnswerSets implements AnswerSets {
    private static final Logger LOG = LoggerFactory.getLogger(JpaAnswerSets.class);
    private static final int LONGEST_ORIGIN = 100;

    private final Templates templates;
    private final Registry registry;
    private final Jobs jobs;
    private final Audit audit;
    private final JpaAnswerStore store;
    private final AnswerFolder folder;
    private final Limits limits;

    /** They come and go with the bundles that make up forms. */
    private final List<AnswerGenerator> generators = new CopyOnWriteArrayList<>();

    @Activate
    public JpaAnswerSets(
            @Reference(target = "(osgi.unit.name=survey)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.survey-core)") Schema tables,
            @Reference ChangeFeed changes,
            @Reference Editions editions,
            @Reference Registry registry,
            @Reference Jobs jobs,
            @Reference Audit audit,
            BundleContext context,
            SurveySettings settings) {
        this(
                new JpaAnswerStore(jpa, changes, Clock.systemUTC()),
                new AnswerFolder(folder(settings.dataFolder(), context)),
                editions,
                registry,
                jobs,
                audit,
                Limits.STANDARD);
    }

    JpaAnswerSets(
            JpaAnswerStore store,
            AnswerFolder folder,
            Editions editions,
            Registry registry,
            Jobs jobs,
            Audit audit,
            Limits limits) {
        this.store = store;
        this.folder = folder;
        this.templates = new Templates(editions);
        this.registry = registry;
        this.jobs = jobs;
        this.audit = audit;
        this.limits = limits;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindGenerator(AnswerGenerator generator) {
        generators.add(generator);
    }

    void unbindGenerator(AnswerGenerator generator) {
        generators.remove(generator);
    }

    private static Path folder(String setting, BundleContext context) {
        return Path.of(setting.replace("${karaf.data}", context.getProperty("karaf.data")));
    }

    @Override
    public List<AnswerSet> all() {
        return store.all();
    }

    @Override
    public Optional<AnswerSet> find(String id) {
        return store.find(id);
    }

    @Override
    public Optional<AnswerSet> released(EditionId edition) {
        return store.released().stream().filter(set -> set.edition().equals(edition)).findFirst();
    }

    @Override
    public Job importFile(
            EditionId edition,
            Optional<String> set,
            String fileName,
            InputStream content,
            String who) {
        String origin = origin(fileName);
        Path upload = spool(edition, set, origin, content);
        try {
            var template = templates.of(edition);
            var work = new AnswerImport(template, set, origin, false, 0, who);
            return jobs.start(
                    "answers.import",
                    edition + " " + origin,
                    who,
                    progress -> {
                        try {
                            return run(
                                    work,
                                    () -> AnswerSheets.open(origin, upload, limits),
                                    progress);
                        } finally {
                            folder.delete(upload);
                        }
                    });
        } catch (RuntimeException e) {
            folder.delete(upload);
            throw e;
        }
    }

    /** Looks before it copies; the content is closed in any case. */
    private Path spool(
            EditionId edition, Optional<String> set, String origin, InputStream content) {
        try (content) {
            importable(edition, set);
            return folder.spool(origin, content, limits.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void importable(EditionId edition, Optional<String> set) {
        var known = templates.of(edition).edition();
        set.map(id -> store.find(id).orElseThrow(() -> SetRules.unknown(id)))
                .ifPresent(found -> SetRules.mayTake(found, edition, known.fingerprint()));
    }

    /** A name fit for lists and logs, whatever a client sends. */
    private static String origin(String fileName) {
        String name = fileName == null ? "" : fileName.replaceAll(".*[/\\\\]", "");
        String plain = name.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (plain.isEmpty()) {
            return "answers";
        }
        return plain.length() <= LONGEST_ORIGIN ? plain : plain.substring(0, LONGEST_ORIGIN);
    }

    @Override
    public Job demonstrate(EditionId edition, long seed, String who) {
        Template template = templates.of(edition);
        AnswerGenerator forms =
                generators.stream()
                        .filter(generator -> generator.supports(edition))
                        .findFirst()
                        .orElseThrow(() -> noGenerator(edition));
        int count = forms.count(template.edition());
        var work =
                new AnswerImport(
                        template,
                        Optional.empty(),
                        "demonstration, seed " + seed,
                        true,
                        count,
                        who);
        return jobs.start(
                "answers.demonstrate",
                edition + " seed " + seed,
                who,
                progress ->
                        run(
                                work,
                                () ->
                                        new GeneratedSheet(
                                                template.columns(),
                                                forms.forms(template.edition(), seed)),
                                progress));
    }

    private static Refusal noGenerator(EditionId edition) {
        return new Refusal(
                Refusal.Kind.UNAVAILABLE,
                new Problem(
                        "SUR-307",
                        edition.toString(),
                        "Nothing here can make up answers for this edition.",
                        "Install the feature cchc-survey-demonstration, or import a file."));
    }

    private String run(AnswerImport work, AnswerImport.Source source, Jobs.Progress progress)
            throws IOException {
        AnswerSet set = work.run(source, registry, folder, store, limits, progress);
        audit.record(
                work.who(),
                "answers.import",
                set.id(),
                set.edition() + ", " + set.forms() + " forms");
        LOG.info(
                "Answer set {} of {} has {} forms now, from {}",
                set.id(),
                set.edition(),
                set.forms(),
                work.origin());
        return set.id();
    }

    @Override
    public AnswerSet release(String id, String who) {
        boolean open = find(id).map(set -> set.state() == AnswerSet.State.OPEN).orElse(false);
        AnswerSet released = store.release(id, who, folder::keep);
        if (open) {
            String fingerprint = released.content().orElseThrow().sha256();
            audit.record(who, "answers.release", id, released.edition() + ", " + fingerprint);
            LOG.info(
                    "Answer set {} of {} released with {} forms, fingerprint {}",
                    id,
                    released.edition(),
                    released.forms(),
                    fingerprint);
        }
        return released;
    }

    @Override
    public AnswerTable open(String id) {
        AnswerSet set = find(id).orElseThrow(() -> SetRules.unknown(id));
        return folder.open(set.content().orElseThrow(() -> notReleased(id))).table();
    }

    private static Refusal notReleased(String id) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                new Problem(
                        "SUR-309",
                        "",
                        "The answer set " + id + " is not released.",
                        "Release it with cchc:answers-release; then it never changes."));
    }

    @Override
    public List<CodebookEntry> codebook(EditionId edition) {
        return templates.of(edition).codebook();
    }
}
