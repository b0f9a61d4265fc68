package vn.cchc.campaign.internal.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.TreeMap;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.campaign.internal.ballots.BallotKeys;

/** The keys of one campaign, on the connection of the running transaction. */
final class BallotKeyRows {
    private final Connection connection;
    private final String campaign;

    BallotKeyRows(Connection connection, String campaign) {
        this.connection = connection;
        this.campaign = campaign;
    }

    BallotKeys read() {
        try (var select =
                connection.prepareStatement(
                        "select stratum, spki from campaign_ballot_key where campaign_id = ?")) {
            select.setString(1, campaign);
            var keys = new TreeMap<String, BallotPublicKey>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    keys.put(rows.getString(1), key(rows.getString(2)));
                }
            }
            return new BallotKeys(keys);
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        }
    }

    /** What we wrote ourselves is a key. */
    private static BallotPublicKey key(String spki) {
        return BallotPublicKey.read(Base64.getDecoder().decode(spki)).orElseThrow();
    }

    void insert(BallotKeys keys) {
        try (var insert =
                connection.prepareStatement(
                        "insert into campaign_ballot_key (campaign_id, stratum, spki) values (?, ?,"
                                + " ?)")) {
            for (var key : keys.byStratum().entrySet()) {
                insert.setString(1, campaign);
                insert.setString(2, key.getKey());
                insert.setString(3, Base64.getEncoder().encodeToString(key.getValue().spki()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        }
    }
}
