package vn.cchc.graph.jena.internal.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shared.JenaException;
import vn.cchc.graph.Graph.Answer;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.graph.Statement;
import vn.cchc.graph.jena.internal.data.BuildData;
import vn.cchc.graph.jena.internal.remote.BuildPlace;
import vn.cchc.graph.jena.internal.remote.BuildPointer;
import vn.cchc.graph.jena.internal.remote.RemoteGraphs;
import vn.cchc.graph.store.Build;
import vn.cchc.graph.store.Conformity;
import vn.cchc.graph.store.DumpFormat;
import vn.cchc.model.Fingerprint;

/** A build that is made and checked here, and from then on is in a remote store. */
final class RemoteBuild implements Build {
    private final RemoteBuilds builds;
    private final BuildPointer pointer;
    private final RemoteGraphs graphs;
    private volatile Optional<BuildData> here;

    /** Once it is there. */
    private volatile Optional<BuildPlace> saved;

    RemoteBuild(RemoteBuilds builds, BuildData here) {
        this(builds, pointer(here), Optional.of(here), Optional.empty());
    }

    /** There already. */
    RemoteBuild(RemoteBuilds builds, BuildPlace saved) {
        this(builds, saved.pointer(), Optional.empty(), Optional.of(saved));
    }

    private RemoteBuild(
            RemoteBuilds builds,
            BuildPointer pointer,
            Optional<BuildData> here,
            Optional<BuildPlace> saved) {
        this.builds = builds;
        this.pointer = pointer;
        this.graphs = builds.graphs(pointer);
        this.here = here;
        this.saved = saved;
    }

    private static BuildPointer pointer(BuildData here) {
        try (var reading = here.reading(() -> {})) {
            var sizes = new TreeMap<String, Long>();
            for (Node name : reading.names()) {
                sizes.put(name.getURI(), (long) reading.named(name).orElseThrow().size());
            }
            return new BuildPointer(here.content(), here.size(), sizes);
        }
    }

    private Optional<KeptBuild> local() {
        return here.map(data -> new KeptBuild(data, builds.here(), Optional.empty()));
    }

    @Override
    public Answer query(SparqlRequest request) {
        var local = local();
        return local.isPresent()
                ? local.get().query(request)
                : builds.remotely().query(graphs, saved.orElseThrow().texts(), request);
    }

    @Override
    public Answer describe(String iri, String accept) {
        var local = local();
        return local.isPresent()
                ? local.get().describe(iri, accept)
                : builds.remotely().describe(graphs, Nodes.named(iri), accept);
    }

    @Override
    public List<Statement> from(String iri, int limit) {
        var local = local();
        return local.isPresent()
                ? local.get().from(iri, limit)
                : statements("%s ?p ?o", iri, limit);
    }

    @Override
    public List<Statement> to(String iri, int limit) {
        var local = local();
        return local.isPresent() ? local.get().to(iri, limit) : statements("?s ?p %s", iri, limit);
    }

    private List<Statement> statements(String pattern, String iri, int limit) {
        String triple = pattern.formatted(NodeFmtLib.strNT(Nodes.named(iri)));
        String query = "CONSTRUCT WHERE { %s } LIMIT %d".formatted(triple, limit);
        Graph found = builds.remotely().statements(graphs, query);
        return found.find().mapWith(Nodes::statement).toList();
    }

    /** Before it is saved. */
    @Override
    public Conformity check(Map<String, String> shapes, List<String> graphs) {
        return local().orElseThrow(
                        () -> new IllegalStateException("A build is checked where it is made"))
                .check(shapes, graphs);
    }

    @Override
    public long triples() {
        return pointer.statements();
    }

    @Override
    public SortedMap<String, Long> graphs() {
        return pointer.sizes();
    }

    @Override
    public void dump(DumpFormat format, OutputStream out) throws IOException {
        var local = local();
        if (local.isPresent()) {
            local.get().dump(format, out);
            return;
        }
        try (var reading = graphs.reading()) {
            new Dump(reading).write(format, out);
        } catch (JenaException | HttpException e) {
            throw new IOException("The remote store does not give the build: " + e.getMessage(), e);
        }
    }

    @Override
    public Fingerprint content() {
        return pointer.content();
    }

    @Override
    public void save(Path place) throws IOException {
        var data = here.orElseThrow(() -> new IOException("It is saved already"));
        try {
            graphs.write(data, place.toAbsolutePath().getParent());
        } catch (JenaException | HttpException e) {
            throw new IOException("The remote store does not take the build: " + e.getMessage(), e);
        }
        saved = Optional.of(BuildPlace.write(place, pointer, data));
        builds.use(pointer);
        here = Optional.empty();
        data.close();
    }

    @Override
    public void close() {
        if (here.isPresent()) {
            here.get().close();
        } else {
            saved.ifPresent(BuildPlace::close);
            builds.leave(pointer);
        }
    }
}
