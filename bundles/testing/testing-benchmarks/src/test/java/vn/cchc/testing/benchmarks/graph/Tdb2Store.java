package vn.cchc.testing.benchmarks.graph;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;

/** Jena's store on disk under Jena's engine. */
final class Tdb2Store implements Store {
    private final DatasetGraph data;

    Tdb2Store(PublishedGraph graph, Path folder) {
        data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        Txn.executeWrite(
                data, () -> graph.tell(t -> data.add(Quad.create(Quad.defaultGraphIRI, t))));
    }

    @Override
    public byte[] answer(Question question) {
        var query = QueryFactory.create(question.sparql());
        var out = new ByteArrayOutputStream();
        Txn.executeRead(
                data,
                () -> {
                    try (var execution = QueryExec.dataset(data).query(query).build()) {
                        RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV)
                                .create(ResultSetLang.RS_CSV)
                                .write(out, execution.select(), Context.emptyContext());
                    }
                });
        return out.toByteArray();
    }
}
