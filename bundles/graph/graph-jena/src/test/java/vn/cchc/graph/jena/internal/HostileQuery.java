package vn.cchc.graph.jena.internal;

/** A query and the code of the problem it is answered with. */
record HostileQuery(String name, String code, String query) {

    static HostileQuery q(String name, String code, String query) {
        return new HostileQuery(name, code, query);
    }

    /** Whether only the limit of time ends it. */
    boolean bomb() {
        return code.equals("GRA-121");
    }

    @Override
    public String toString() {
        return name + " → " + code;
    }
}
