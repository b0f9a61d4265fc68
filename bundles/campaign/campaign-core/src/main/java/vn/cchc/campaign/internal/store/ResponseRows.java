package vn.cchc.campaign.internal.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The responses of one campaign, on the connection of the running transaction. */
final class ResponseRows {
    private static final int BATCH = 500;
    private static final String COLUMNS =
            "instance_sha256, content_sha256, trial, week, answers, stratum";

    private final Connection connection;
    private final String campaign;

    ResponseRows(Connection connection, String campaign) {
        this.connection = connection;
        this.campaign = campaign;
    }

    private interface Work<R> {
        R with(PreparedStatement statement) throws SQLException;
    }

    private <R> R prepared(String sql, Work<R> work) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, campaign);
            return work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        }
    }

    void insert(List<KeptResponse> responses) {
        prepared(
                "insert into campaign_response (campaign_id, "
                        + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?)",
                insert -> {
                    for (int i = 0; i < responses.size(); i++) {
                        fill(insert, responses.get(i));
                        if ((i + 1) % BATCH == 0) {
                            insert.executeBatch();
                        }
                    }
                    return insert.executeBatch();
                });
    }

    private void fill(PreparedStatement insert, KeptResponse response) throws SQLException {
        insert.setString(1, campaign);
        insert.setString(2, response.instance());
        insert.setString(3, response.content());
        insert.setInt(4, response.trial() ? 1 : 0);
        insert.setString(5, response.week());
        insert.setString(6, response.answers());
        insert.setString(7, response.stratum().orElse(null));
        insert.addBatch();
    }

    /** The hash of what was sent under this instance. */
    Optional<String> content(String instance) {
        return prepared(
                "select content_sha256 from campaign_response where campaign_id = ? and"
                        + " instance_sha256 = ?",
                select -> {
                    select.setString(2, instance);
                    try (var rows = select.executeQuery()) {
                        return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                    }
                });
    }

    /** Those that count. */
    int count() {
        return prepared(
                "select count(*) from campaign_response where campaign_id = ? and trial = 0",
                select -> {
                    try (var rows = select.executeQuery()) {
                        rows.next();
                        return rows.getInt(1);
                    }
                });
    }

    /** Those that count and came with a ballot, by its stratum. */
    Map<String, Long> countByStratum() {
        return prepared(
                "select stratum, count(*) from campaign_response where campaign_id = ? and trial ="
                        + " 0 and stratum is not null group by stratum",
                select -> {
                    var counts = new TreeMap<String, Long>();
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            counts.put(rows.getString(1), rows.getLong(2));
                        }
                    }
                    return counts;
                });
    }

    /** Hands over those that count, one by one. */
    void read(Consumer<KeptResponse> reader) {
        prepared(
                "select " + COLUMNS + " from campaign_response where campaign_id = ? and trial = 0",
                select -> {
                    select.setFetchSize(BATCH);
                    try (var rows = select.executeQuery()) {
                        while (rows.next()) {
                            reader.accept(
                                    new KeptResponse(
                                            rows.getString(1),
                                            rows.getString(2),
                                            rows.getInt(3) == 1,
                                            rows.getString(4),
                                            rows.getString(5),
                                            Optional.ofNullable(rows.getString(6))));
                        }
                    }
                    return null;
                });
    }

    void deleteTrials() {
        prepared(
                "delete from campaign_response where campaign_id = ? and trial = 1",
                PreparedStatement::executeUpdate);
    }

    /** Writes all anew in an order drawn by chance, so that places on the disk tell no arrival. */
    void shuffle() {
        var all = new ArrayList<KeptResponse>();
        read(all::add);
        Collections.shuffle(all, new SecureRandom());
        prepared(
                "delete from campaign_response where campaign_id = ?",
                PreparedStatement::executeUpdate);
        insert(all);
    }
}
