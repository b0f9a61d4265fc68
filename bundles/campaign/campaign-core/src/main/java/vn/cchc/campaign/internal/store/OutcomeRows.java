package vn.cchc.campaign.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What the public sees of one campaign, on the connection of the running transaction. */
final class OutcomeRows {
    private final Connection connection;
    private final String campaign;

    OutcomeRows(Connection connection, String campaign) {
        this.connection = connection;
        this.campaign = campaign;
    }

    void insert(String content) {
        try (var insert =
                connection.prepareStatement(
                        "insert into campaign_outcome (campaign_id, content) values (?, ?)")) {
            insert.setString(1, campaign);
            insert.setString(2, content);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        }
    }

    Optional<String> read() {
        try (var select =
                connection.prepareStatement(
                        "select content from campaign_outcome where campaign_id = ?")) {
            select.setString(1, campaign);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        }
    }
}
