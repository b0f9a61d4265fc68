package vn.cchc.testing.benchmarks.graph;

/** What is asked of the graph. */
enum Question {
    LOOKUP(
            "SELECT ?v { ?f c:unit <https://cchc.vn/id/province/2024/7> ; c:criterion"
                    + " <https://cchc.vn/id/criterion/5> ; c:year '2024'^^x:gYear ; c:value ?v }"),
    STAR("SELECT ?p ?o { <https://cchc.vn/id/province/2024/7> ?p ?o }"),
    RANK(
            "SELECT ?name ?v { ?f c:criterion <https://cchc.vn/id/criterion/0> ; c:year"
                    + " '2023'^^x:gYear ; c:group <https://cchc.vn/id/group/0> ; c:unit ?u ; c:value ?v ."
                    + " ?u r:label ?name FILTER(LANG(?name) = 'vi') } ORDER BY DESC(?v)"),
    TREE(
            "SELECT ?c ?v { ?c c:partOf+ <https://cchc.vn/id/criterion/1> . ?f c:criterion ?c ;"
                    + " c:unit <https://cchc.vn/id/province/2024/7> ; c:year '2024'^^x:gYear ;"
                    + " c:value ?v }"),
    BELOW("SELECT (COUNT(*) AS ?n) { ?a c:withinUnit+ <https://cchc.vn/id/country/vn> }"),
    MEANS(
            "SELECT ?c ?y (AVG(?v) AS ?m) { ?f c:criterion ?c ; c:year ?y ; c:value ?v }"
                    + " GROUP BY ?c ?y"),
    COUNT("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
    TEXT("SELECT ?s { ?s r:label ?l FILTER CONTAINS(?l, 'số 61') }"),
    BEST(
            "SELECT ?u (MAX(?v) AS ?m) { ?f c:unit ?u ; c:year '2022'^^x:gYear ; c:value ?v }"
                    + " GROUP BY ?u"),
    FEW(
            "SELECT ?f { ?f c:forms ?n ; c:unit <https://cchc.vn/id/province/2024/9>"
                    + " FILTER(?n < 60) FILTER NOT EXISTS { ?f c:year '2024'^^x:gYear } }"),
    TYPES("SELECT ?t (COUNT(?s) AS ?n) { ?s a ?t } GROUP BY ?t"),
    TWO_YEARS(
            "SELECT ?u ?a ?b { ?u a c:Province . OPTIONAL { ?f c:unit ?u ; c:criterion"
                    + " <https://cchc.vn/id/criterion/3> ; c:group <https://cchc.vn/id/group/0> ; c:year"
                    + " '2023'^^x:gYear ; c:value ?a . ?g c:unit ?u ; c:criterion"
                    + " <https://cchc.vn/id/criterion/3> ; c:group <https://cchc.vn/id/group/0> ; c:year"
                    + " '2024'^^x:gYear ; c:value ?b } }");

    private static final String PREFIXES =
            "PREFIX c: <https://cchc.vn/def/> PREFIX r: <http://www.w3.org/2000/01/rdf-schema#>"
                    + " PREFIX x: <http://www.w3.org/2001/XMLSchema#> ";

    private final String query;

    Question(String query) {
        this.query = query;
    }

    String sparql() {
        return PREFIXES + query;
    }
}
