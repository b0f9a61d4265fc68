package vn.cchc.graph.jena.internal;

import static vn.cchc.graph.jena.internal.HostileQuery.q;

import java.util.stream.Stream;

/** Queries made to fetch from outside the graph. */
abstract class DoorsOutContract extends HostileQueryContract {

    @Override
    Stream<HostileQuery> hostile() {
        return Stream.of(
                q(
                        "SERVICE",
                        "GRA-105",
                        "SELECT * { SERVICE <http://127.0.0.1/sparql> { ?s ?p ?o } }"),
                q(
                        "SERVICE SILENT",
                        "GRA-105",
                        "SELECT * { SERVICE SILENT <http://[::1]/x> { ?s ?p ?o } }"),
                q(
                        "SERVICE in a variable",
                        "GRA-105",
                        "SELECT * { VALUES ?g { <http://localhost/> } SERVICE ?g { ?s ?p ?o } }"),
                q(
                        "SERVICE bound by BIND",
                        "GRA-105",
                        "SELECT * { BIND(IRI('http://2130706433/') AS ?g) SERVICE ?g {} }"),
                q(
                        "SERVICE of a file",
                        "GRA-105",
                        "ASK { SERVICE <file:///etc/passwd> { ?s ?p ?o } }"),
                q(
                        "SERVICE of a jar",
                        "GRA-105",
                        "ASK { SERVICE <jar:file:/x.jar!/y> { ?s ?p ?o } }"),
                q("SERVICE of ldap", "GRA-105", "ASK { SERVICE <ldap://h/o> { ?s ?p ?o } }"),
                q(
                        "SERVICE in OPTIONAL",
                        "GRA-105",
                        "SELECT * { ?s ?p ?o OPTIONAL { SERVICE <ftp://h/> { ?s ?q ?r } } }"),
                q(
                        "SERVICE in EXISTS",
                        "GRA-105",
                        "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://h/> { ?s ?q ?r } } }"),
                q(
                        "SERVICE in NOT EXISTS in HAVING",
                        "GRA-105",
                        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING(NOT EXISTS { SERVICE <http://h/> {} })"),
                q(
                        "SERVICE in a subquery",
                        "GRA-105",
                        "SELECT * { { SELECT * { MINUS { SERVICE <http://h/> { ?s ?p ?o } } } } }"),
                q(
                        "SERVICE in ORDER BY",
                        "GRA-105",
                        "SELECT * { ?s ?p ?o } ORDER BY (EXISTS { SERVICE <http://h/> {} })"),
                q(
                        "SERVICE in SELECT",
                        "GRA-105",
                        "SELECT (EXISTS { SERVICE <http://h/> {} } AS ?x) {}"),
                q(
                        "SERVICE in an aggregate",
                        "GRA-105",
                        "SELECT (SUM(IF(EXISTS { SERVICE <http://h/> {} }, 1, 0)) AS ?x) { ?s ?p ?o }"),
                q(
                        "SERVICE in GRAPH",
                        "GRA-105",
                        "SELECT * { GRAPH ?g { SERVICE <http://h/> {} } }"),
                q("FROM http", "GRA-106", "SELECT * FROM <http://127.0.0.1/data> { ?s ?p ?o }"),
                q(
                        "FROM NAMED file",
                        "GRA-106",
                        "SELECT * FROM NAMED <file:///etc/passwd> { GRAPH ?g { ?s ?p ?o } }"),
                q("FROM a relative IRI", "GRA-106", "ASK FROM <x> { ?s ?p ?o }"),
                q("FROM in a DESCRIBE", "GRA-106", "DESCRIBE <http://h/a> FROM <http://h/b>"),
                q(
                        "FROM in a CONSTRUCT",
                        "GRA-106",
                        "CONSTRUCT { ?s ?p ?o } FROM <http://h/b> { ?s ?p ?o }"));
    }
}
