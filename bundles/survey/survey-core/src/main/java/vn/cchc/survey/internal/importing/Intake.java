package vn.cchc.survey.internal.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.access.Audit;
import vn.cchc.model.EditionId;
import vn.cchc.ops.Job;
import vn.cchc.ops.Jobs;
import vn.cchc.registry.Registry;
import vn.cchc.survey.AnswerGenerator;
import vn.cchc.survey.AnswerSet;
import vn.cchc.survey.internal.files.AnswerFolder;
import vn.cchc.survey.internal.sheets.AnswerSheets;
import vn.cchc.survey.internal.sheets.GeneratedSheet;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.store.JpaAnswerStore;
import vn.cchc.survey.internal.store.SetRules;

/**
 * How answers come in: what is wrong with the request is said at once, the rest is a job that
 * checks and stores.
 */
public record Intake(
        Templates templates,
        Registry registry,
        Jobs jobs,
        Audit audit,
        JpaAnswerStore store,
        AnswerFolder folder,
        Limits limits) {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    private static final int LONGEST_ORIGIN = 100;

    /**
     * Begins the import of a CSV or XLSX file, which is copied first and closed in any case.
     *
     * @param set open set to add to; a new one when empty
     */
    public Job file(
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

    /** Begins the import of made-up forms. */
    public Job demonstration(EditionId edition, AnswerGenerator forms, long seed, String who) {
        Template template = templates.of(edition);
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
}
