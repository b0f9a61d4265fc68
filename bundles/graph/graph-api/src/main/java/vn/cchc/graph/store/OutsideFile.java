package vn.cchc.graph.store;

import java.nio.file.Path;
import java.util.SortedSet;

/**
 * A file of statements that others made.
 *
 * @param graph name of the graph for statements that the file puts into none
 * @param name the file's name, whose ending tells its format; blank node labels hold within it and
 *     the graph
 * @param file where it is
 */
public record OutsideFile(String graph, String name, Path file) {

    /**
     * What is in it.
     *
     * @param statements repeated ones counted again
     * @param graphs names of the graphs it speaks in
     */
    public record Contents(long statements, SortedSet<String> graphs) {}
}
