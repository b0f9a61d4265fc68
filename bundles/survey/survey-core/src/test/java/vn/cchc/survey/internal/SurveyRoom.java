package vn.cchc.survey.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.access.Audit;
import vn.cchc.edition.Edition;
import vn.cchc.model.EditionId;
import vn.cchc.ops.Job;
import vn.cchc.registry.Registry;
import vn.cchc.registry.internal.CsvRegistry;
import vn.cchc.survey.internal.files.AnswerFolder;
import vn.cchc.survey.internal.sheets.Limits;
import vn.cchc.survey.internal.store.JpaAnswerStore;
import vn.cchc.testing.DatabaseFixture;
import vn.cchc.testing.JobsAtOnce;
import vn.cchc.testing.OfferedEditions;

/** The room with a real database and folder, real units, and the small edition. */
final class SurveyRoom implements AutoCloseable {
    static final String HEADING =
            "form_number,province_code,district_code,commune_code,village,sex,age,income,channels,"
                    + "other_channel,q1,survey_date\n";
    static final Registry REGISTRY = new CsvRegistry();
    static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    final DatabaseFixture database;
    final Path folder;
    final JobsAtOnce jobs = new JobsAtOnce();
    final List<String> audited = new ArrayList<>();
    final Map<EditionId, Edition> editions = new HashMap<>();
    final JpaAnswerStore store;
    final JpaAnswerSets sets;

    SurveyRoom(Path folder) {
        this(folder, derby(), Limits.STANDARD);
    }

    static DatabaseFixture derby() {
        return DatabaseFixture.derby("survey", "db/changelog.xml");
    }

    SurveyRoom(Path folder, DatabaseFixture database, Limits limits) {
        this.database = database;
        this.folder = folder;
        offer(SampleEdition.small());
        store =
                new JpaAnswerStore(
                        database.jpa(), database.changes(), Clock.fixed(NOW, ZoneOffset.UTC));
        sets =
                new JpaAnswerSets(
                        store,
                        new AnswerFolder(folder),
                        new OfferedEditions(editions.values()),
                        REGISTRY,
                        jobs,
                        new RememberedAudit(audited),
                        limits);
    }

    void offer(Edition edition) {
        editions.put(edition.id(), edition);
    }

    /** Imports a CSV text below the heading of the small edition. */
    Job importRows(Optional<String> set, String rows) {
        return importBytes(set, "answers.csv", (HEADING + rows).getBytes(StandardCharsets.UTF_8));
    }

    Job importBytes(Optional<String> set, String name, byte[] content) {
        return sets.importFile(
                SampleEdition.SMALL, set, name, new ByteArrayInputStream(content), "lan");
    }

    /** A right form with this number. */
    static String row(String number) {
        return number + ",01,001,00001,Tổ 1,2,40,,1 2,,4,2024-09-30\n";
    }

    long forms() {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from survey_form")) {
            count.next();
            return count.getLong(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names in the folder. */
    List<String> files() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes everything out of the tables, so that one database serves many tests. */
    void empty() {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("delete from survey_form");
            statement.execute("delete from survey_answer_set");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private record RememberedAudit(List<String> acts) implements Audit {
        @Override
        public void record(String who, String act, String subject, String outcome) {
            acts.add(who + " " + act);
        }

        @Override
        public List<Entry> newest(int count) {
            return List.of();
        }
    }
}
