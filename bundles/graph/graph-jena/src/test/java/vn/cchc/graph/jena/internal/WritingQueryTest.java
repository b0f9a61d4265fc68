package vn.cchc.graph.jena.internal;

import static vn.cchc.graph.jena.internal.HostileQuery.q;

import java.util.stream.Stream;

/** Queries made to change the graph. */
class WritingQueryTest extends HostileQueryContract {

    @Override
    Stream<HostileQuery> hostile() {
        return Stream.of(
                q("INSERT DATA", "GRA-104", "INSERT DATA { <urn:a> <urn:b> <urn:c> }"),
                q("DELETE DATA", "GRA-104", "DELETE DATA { <urn:a> <urn:b> <urn:c> }"),
                q(
                        "DELETE WHERE",
                        "GRA-104",
                        "# hidden\nPREFIX a: <urn:x>\nDELETE WHERE { ?s ?p ?o }"),
                q("WITH", "GRA-104", "WITH <urn:g> INSERT { ?s ?p ?o } WHERE { ?s ?p ?o }"),
                q("LOAD", "GRA-104", "LOAD <http://127.0.0.1/x>"),
                q("LOAD SILENT", "GRA-104", "load silent <file:///etc/passwd> into graph <urn:g>"),
                q("CLEAR", "GRA-104", "CLEAR ALL"),
                q("DROP", "GRA-104", "DROP SILENT DEFAULT"),
                q("CREATE", "GRA-104", "CREATE GRAPH <urn:g>"),
                q("COPY", "GRA-104", "COPY DEFAULT TO <urn:g>"),
                q("MOVE", "GRA-104", "MOVE <urn:a> TO <urn:b>"),
                q("ADD", "GRA-104", "ADD <urn:a> TO DEFAULT"),
                q("update after a query", "GRA-103", "ASK {} ; DELETE WHERE { ?s ?p ?o }"));
    }
}
