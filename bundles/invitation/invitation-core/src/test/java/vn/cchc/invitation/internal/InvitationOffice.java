package vn.cchc.invitation.internal;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.ballot.BallotKey;
import vn.cchc.ballot.BallotPublicKey;
import vn.cchc.ballot.Blinding;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.Letter;
import vn.cchc.invitation.internal.store.RollStore;
import vn.cchc.testing.AuditLines;
import vn.cchc.testing.DatabaseFixture;

/** The room on one database with empty tables, late in the evening of 26 November 2026. */
public final class InvitationOffice {
    public static final String CAMPAIGN = "officials-2026";
    private static final Clock EVENING =
            Clock.fixed(Instant.parse("2026-11-26T18:02:03Z"), ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();

    /** Making one takes a second or ten. */
    private static final List<BallotKey> KEYS =
            Stream.generate(() -> BallotKey.make(RANDOM)).limit(3).toList();

    public final AuditLines audit = new AuditLines();
    private int made;
    public final RollStore store;
    public final StoredInvitations invitations;

    private InvitationOffice(DatabaseFixture database) {
        store = new RollStore(database.jpa());
        invitations = new StoredInvitations(store, audit, EVENING, this::nextKey);
    }

    private BallotKey nextKey() {
        return KEYS.get(made++ % KEYS.size());
    }

    public static InvitationOffice on(DatabaseFixture database) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (String table : List.of("token", "contact", "key", "roll", "opt_out", "way_out")) {
                statement.executeUpdate("delete from invitation_" + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new InvitationOffice(database);
    }

    /** Another server on the same database. */
    public static InvitationOffice beside(DatabaseFixture database) {
        return new InvitationOffice(database);
    }

    /** So many officials of one unit and stratum. */
    public static List<Contact> officials(String unit, String stratum, int count) {
        var officials = new ArrayList<Contact>();
        for (int i = 0; i < count; i++) {
            String mail = "%s.%s.%d@example.gov.vn".formatted(unit, stratum, i);
            officials.add(contact("Cán bộ " + i, mail, unit, stratum));
        }
        return officials;
    }

    public static Contact contact(String name, String address, String unit, String stratum) {
        return new Contact(name, Address.read(address).orElseThrow(), unit, stratum, "vi");
    }

    /** An open roll and a letter for everybody on it. */
    public List<Letter> openWith(List<Contact> contacts) {
        invitations.invite(CAMPAIGN, contacts, "lan");
        invitations.open(CAMPAIGN, "lan");
        return invitations.letters(CAMPAIGN, "lan");
    }

    public BallotPublicKey key(String stratum) {
        return invitations.keys(CAMPAIGN).stream()
                .filter(key -> key.stratum().equals(stratum))
                .findFirst()
                .flatMap(key -> BallotPublicKey.read(key.spki()))
                .orElseThrow();
    }

    public BallotPublicKey key(Letter letter) {
        return key(letter.contact().stratum());
    }

    public static String token(Letter letter) {
        return letter.fragment().substring(letter.fragment().indexOf('.') + 1);
    }

    public static Blinding blinding(BallotPublicKey key) {
        return Blinding.begin(key, RANDOM);
    }

    public String issue(Letter letter, Blinding blinding) {
        return invitations.issue(
                CAMPAIGN, token(letter), key(letter).id(), blinding.blinded().text());
    }

    /** What the database has of the people, by column. */
    public static List<Optional<String>> column(DatabaseFixture database, String name) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + name + " from invitation_contact")) {
            var values = new ArrayList<Optional<String>>();
            while (rows.next()) {
                values.add(Optional.ofNullable(rows.getString(1)));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
