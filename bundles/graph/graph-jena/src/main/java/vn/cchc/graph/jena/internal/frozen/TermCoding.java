package vn.cchc.graph.jena.internal.frozen;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Terms as bytes: first the datatypes and languages, then each term as its kind, the number of its
 * datatype or language where it has one, and its text as UTF-8 after its length.
 */
final class TermCoding {
    private static final byte IRI = 0;
    private static final byte BLANK = 1;
    private static final byte TYPED = 2;
    private static final byte LANGUAGE = 3;

    private TermCoding() {}

    static byte[] encode(Terms terms) throws IOException {
        Map<String, Integer> names = new LinkedHashMap<>();
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (int id = 0; id < terms.count(); id++) {
            encode(terms.node(id), names, out);
        }
        var whole = new ByteArrayOutputStream(bytes.size() + 1024);
        var head = new DataOutputStream(whole);
        head.writeInt(names.size());
        for (String name : names.keySet()) {
            text(name, head);
        }
        bytes.writeTo(whole);
        return whole.toByteArray();
    }

    private static void encode(Node node, Map<String, Integer> names, DataOutputStream out)
            throws IOException {
        if (node.isURI()) {
            out.writeByte(IRI);
            text(node.getURI(), out);
        } else if (node.isBlank()) {
            out.writeByte(BLANK);
            text(node.getBlankNodeLabel(), out);
        } else {
            boolean language = !node.getLiteralLanguage().isEmpty();
            String name = language ? node.getLiteralLanguage() : node.getLiteralDatatypeURI();
            out.writeByte(language ? LANGUAGE : TYPED);
            out.writeInt(names.computeIfAbsent(name, n -> names.size()));
            text(node.getLiteralLexicalForm(), out);
        }
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static Node[] decode(ByteBuffer in, int count) {
        String[] names = new String[in.getInt()];
        RDFDatatype[] types = new RDFDatatype[names.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = text(in);
            types[i] = TypeMapper.getInstance().getSafeTypeByName(names[i]);
        }
        Node[] nodes = new Node[count];
        for (int id = 0; id < count; id++) {
            nodes[id] = decode(in, names, types);
        }
        return nodes;
    }

    private static Node decode(ByteBuffer in, String[] names, RDFDatatype[] types) {
        byte kind = in.get();
        switch (kind) {
            case IRI:
                return NodeFactory.createURI(text(in));
            case BLANK:
                return NodeFactory.createBlankNode(text(in));
            case TYPED:
                RDFDatatype type = types[in.getInt()];
                return NodeFactory.createLiteralDT(text(in), type);
            case LANGUAGE:
                String language = names[in.getInt()];
                return NodeFactory.createLiteralLang(text(in), language);
            default:
                throw new IllegalArgumentException("Not a kind of term: " + kind);
        }
    }

    private static String text(ByteBuffer in) {
        int length = in.getInt();
        String text =
                new String(
                        in.array(),
                        in.arrayOffset() + in.position(),
                        length,
                        StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
