package vn.cchc.survey.internal;

import java.io.InputStream;
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
import vn.cchc.survey.internal.faults.SetFault;
import vn.cchc.survey.internal.files.AnswerFolder;
import vn.cchc.survey.internal.importing.Intake;
import vn.cchc.survey.internal.importing.Templates;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.store.JpaAnswerStore;
import vn.cchc.survey.internal.store.SetRules;

/** Answer sets in the database, their frozen files in a folder. */
@Component(configurationPid = "cchc.survey")
@Designate(ocd = SurveySettings.class)
public final class JpaAnswerSets implements AnswerSets {
    private static final Logger LOG = LoggerFactory.getLogger(JpaAnswerSets.class);

    private final Templates templates;
    private final Audit audit;
    private final JpaAnswerStore store;
    private final AnswerFolder folder;
    private final Intake intake;

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
        this.audit = audit;
        this.intake = new Intake(templates, registry, jobs, audit, store, folder, limits);
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
        return intake.file(edition, set, fileName, content, who);
    }

    @Override
    public Job demonstrate(EditionId edition, long seed, String who) {
        // An edition that takes no answers is refused for that, not for want of a generator.
        templates.of(edition);
        var forms =
                generators.stream()
                        .filter(generator -> generator.supports(edition))
                        .findFirst()
                        .orElseThrow(() -> noGenerator(edition));
        return intake.demonstration(edition, forms, seed, who);
    }

    private static Refusal noGenerator(EditionId edition) {
        return new Refusal(Refusal.Kind.UNAVAILABLE, SetFault.NO_GENERATOR.at(edition.toString()));
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
        return new Refusal(Refusal.Kind.CONFLICT, SetFault.NOT_RELEASED.at("", id));
    }

    @Override
    public List<CodebookEntry> codebook(EditionId edition) {
        return templates.of(edition).codebook();
    }
}
