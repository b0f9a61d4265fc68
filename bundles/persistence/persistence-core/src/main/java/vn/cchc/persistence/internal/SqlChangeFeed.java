package vn.cchc.persistence.internal;

import java.sql.Connection;
import javax.sql.DataSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.persistence.ChangeFeed;
import vn.cchc.persistence.Schema;
import vn.cchc.persistence.sql.RevisionTable;

/** Offers the revision table once it is there. */
@Component
public final class SqlChangeFeed implements ChangeFeed {
    private final RevisionTable revisions;

    @Activate
    public SqlChangeFeed(
            @Reference(target = "(osgi.jndi.service.name=cchc)") DataSource dataSource,
            @Reference(target = "(cchc.schema.room=vn.cchc.persistence-core)") Schema schema) {
        revisions = new RevisionTable(dataSource);
    }

    @Override
    public long advance(Connection transaction, String room) {
        return revisions.advance(transaction, room);
    }

    @Override
    public long revision(String room) {
        return revisions.revision(room);
    }
}
