package vn.cchc.testing.benchmarks.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.cchc.archive.search.IndexedDocument;

/**
 * PostgreSQL's full-text search as its handbook teaches it for a language without a dictionary:
 * words without signs by {@code unaccent}, a GIN index, ranked by cover density, title before text.
 * A query gives the ids of ten and the total; no facets, no snippets.
 */
final class PostgresSearch implements Searcher {
    private static final int BATCH = 500;
    private static final String ALL =
            "select id, count(*) over () from document, plainto_tsquery('simple', unaccent(?)) query"
                    + " where words @@ query order by ts_rank_cd(words, query) desc, id limit 10";
    private static final String ANY =
            "select id, count(*) over () from document, cast(replace(cast(plainto_tsquery('simple',"
                    + " unaccent(?)) as text), '&', '|') as tsquery) query where words @@ query"
                    + " order by ts_rank_cd(words, query) desc, id limit 10";

    private final DataSource database;
    private final ThreadLocal<Connection> connections;
    private final String query;
    private final String name;

    private PostgresSearch(
            DataSource database, ThreadLocal<Connection> connections, String name, String query) {
        this.database = database;
        this.connections = connections;
        this.query = query;
        this.name = name;
    }

    /** Documents with all words. */
    static PostgresSearch allWords(DataSource database) {
        var connections = ThreadLocal.withInitial(() -> connect(database));
        return new PostgresSearch(database, connections, "PostgreSQL, all words", ALL);
    }

    /** On the same documents, those with any word. */
    PostgresSearch anyWord() {
        return new PostgresSearch(database, connections, "PostgreSQL, any word", ANY);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void index(Stream<IndexedDocument> documents) throws SQLException {
        run("create extension unaccent");
        run("create table document(id text primary key, title text, body text, words tsvector)");
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "insert into document values (?, ?, ?,"
                                        + " setweight(to_tsvector('simple', unaccent(?)), 'A')"
                                        + " || to_tsvector('simple', unaccent(?)))")) {
            connection.setAutoCommit(false);
            insert(documents.iterator(), insert);
            connection.commit();
        }
        run("set maintenance_work_mem = '256MB'; create index on document using gin(words)");
        run("vacuum analyze document");
    }

    private static void insert(Iterator<IndexedDocument> documents, PreparedStatement insert)
            throws SQLException {
        for (int i = 1; documents.hasNext(); i++) {
            var document = documents.next();
            String head = document.title() + " " + document.number() + " " + document.issuer();
            String body = String.join("\n", document.pages());
            insert.setString(1, document.id());
            insert.setString(2, head);
            insert.setString(3, body);
            insert.setString(4, head);
            insert.setString(5, body);
            insert.addBatch();
            if (i % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }

    @Override
    public long megabytes() throws SQLException {
        try (var connection = database.getConnection();
                var size =
                        connection
                                .createStatement()
                                .executeQuery("select pg_total_relation_size('document')")) {
            size.next();
            return size.getLong(1) >> 20;
        }
    }

    @Override
    public List<String> first(String words) {
        try (var search = connections.get().prepareStatement(query)) {
            search.setString(1, words);
            var ids = new ArrayList<String>();
            try (var found = search.executeQuery()) {
                while (found.next()) {
                    ids.add(found.getString(1));
                }
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var each = connection.createStatement()) {
            each.execute(statement);
        }
    }

    private static Connection connect(DataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
