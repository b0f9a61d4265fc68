package vn.cchc.campaign.internal.store;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.aries.jpa.template.JpaTemplate;
import org.apache.aries.jpa.template.TransactionType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.persistence.Schema;

/** The secret that all servers of one database share; the first who needs it draws it. */
@Component(service = SecretStore.class)
public final class SecretStore {
    private static final int BYTES = 32;

    private final JpaTemplate jpa;

    @Activate
    public SecretStore(
            @Reference(target = "(osgi.unit.name=campaign)") JpaTemplate jpa,
            @Reference(target = "(cchc.schema.room=vn.cchc.campaign-core)") Schema tables) {
        this(jpa);
    }

    public SecretStore(JpaTemplate jpa) {
        this.jpa = jpa;
    }

    /** The same for everybody who asks by this name, for ever. */
    public byte[] secret(String name) {
        return HexFormat.of().parseHex(find(name).orElseGet(() -> draw(name)));
    }

    private Optional<String> find(String name) {
        return jpa.txExpr(
                TransactionType.Required,
                em -> {
                    try (var select =
                            em.unwrap(Connection.class)
                                    .prepareStatement(
                                            "select content from campaign_secret where name = ?")) {
                        select.setString(1, name);
                        try (var rows = select.executeQuery()) {
                            return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
                        }
                    } catch (SQLException e) {
                        throw new IllegalStateException("The database refused", e);
                    }
                });
    }

    private String draw(String name) {
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        try {
            jpa.tx(
                    TransactionType.Required,
                    em -> insert(em.unwrap(Connection.class), name, drawn));
        } catch (RuntimeException e) {
            // Another server drew at the same moment; the key of the table let one of us do it.
            return find(name).orElseThrow(() -> e);
        }
        return find(name).orElseThrow();
    }

    private static void insert(Connection connection, String name, byte[] drawn) {
        try (var insert =
                connection.prepareStatement(
                        "insert into campaign_secret (name, content) values (?, ?)")) {
            insert.setString(1, name);
            insert.setString(2, HexFormat.of().formatHex(drawn));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database refused", e);
        }
    }
}
