package vn.cchc.graph.jena.internal.w3c;

import java.nio.file.Path;

/**
 * One syntax test of the W3C.
 *
 * @param id folder and name, which together are unique
 * @param right whether it is a query of SPARQL 1.1; not one that is wrong, and no update
 */
record SyntaxCase(String id, Path file, boolean right) {}
