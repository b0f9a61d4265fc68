package vn.cchc.testing;

import javax.sql.DataSource;
import org.apache.commons.dbcp2.DataSourceConnectionFactory;
import org.apache.commons.dbcp2.PoolableConnection;
import org.apache.commons.dbcp2.PoolableConnectionFactory;
import org.apache.commons.dbcp2.PoolingDataSource;
import org.apache.commons.pool2.impl.GenericObjectPool;

/** Connections to a database that are used again, by the library the container uses. */
final class PooledConnections {
    private static final int ANY_NUMBER = -1;

    private final GenericObjectPool<PoolableConnection> pool;

    PooledConnections(DataSource source) {
        var made = new PoolableConnectionFactory(new DataSourceConnectionFactory(source), null);
        pool = new GenericObjectPool<>(made);
        pool.setMaxTotal(ANY_NUMBER);
        pool.setMaxIdle(ANY_NUMBER);
        made.setPool(pool);
    }

    DataSource dataSource() {
        return new PoolingDataSource<>(pool);
    }

    void close() {
        pool.close();
    }
}
