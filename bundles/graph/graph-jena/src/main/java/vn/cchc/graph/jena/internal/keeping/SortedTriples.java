package vn.cchc.graph.jena.internal.keeping;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import vn.cchc.model.Fingerprint;

/** The statements as sorted lines of N-Triples: what the content is the fingerprint of. */
final class SortedTriples {
    private SortedTriples() {}

    static String[] lines(Graph graph) {
        String[] lines = graph.stream().map(SortedTriples::line).toArray(String[]::new);
        Arrays.sort(lines);
        return lines;
    }

    private static String line(Triple t) {
        return text(t.getSubject())
                + " "
                + text(t.getPredicate())
                + " "
                + text(t.getObject())
                + " .\n";
    }

    /** Labels of blank nodes are made to be written as they are. */
    private static String text(Node node) {
        return node.isBlank() ? "_:" + node.getBlankNodeLabel() : NodeFmtLib.strNT(node);
    }

    static Fingerprint content(String[] lines) {
        MessageDigest digest = Fingerprint.digest();
        for (String line : lines) {
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Fingerprint.of(digest);
    }

    /** Written beside the file, forced to the disk, then moved into its place. */
    static void write(String[] lines, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(beside), 64 * 1024)) {
            for (String line : lines) {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        try {
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    static void read(Path file, Graph into) throws IOException {
        try (InputStream in =
                new GZIPInputStream(
                        new BufferedInputStream(Files.newInputStream(file)), 64 * 1024)) {
            RDFParser.source(in)
                    .lang(Lang.NTRIPLES)
                    .checking(false)
                    .labelToNode(LabelToNode.createUseLabelAsGiven())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(StreamRDFLib.graph(into));
        }
    }
}
