package vn.cchc.graph.jena.internal.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.graph.SparqlRequest;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;

/**
 * What a server and its worker say to each other, one question a connection.
 *
 * <p>Question: its kind ({@link #OPEN} or {@link #ASK}), the file of the build and, to ask, the
 * query, what the client accepts, the graphs it names and the nanoseconds it has. Answer: {@link
 * #REFUSED} and a refusal, or {@link #ANSWERED}, the media type and pieces of text, each with its
 * length before it, {@link #END} after the last; a piece of length {@link #BROKEN} says that no
 * more will come although more was to come.
 */
final class Wire {
    static final int OPEN = 1;
    static final int ASK = 2;
    static final int REFUSED = 1;
    static final int ANSWERED = 2;
    static final int END = 0;
    static final int BROKEN = -1;

    /** Longest text of a question. */
    private static final int MOST_BYTES = 1 << 20;

    private Wire() {}

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new IOException("A text of " + length + " bytes");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    static void request(DataOutputStream out, SparqlRequest request) throws IOException {
        text(out, request.query());
        text(out, request.accept());
        texts(out, request.dataset().defaultGraphs());
        texts(out, request.dataset().namedGraphs());
    }

    static SparqlRequest request(DataInputStream in) throws IOException {
        String query = text(in);
        String accept = text(in);
        return new SparqlRequest(query, new SparqlRequest.Dataset(texts(in), texts(in)), accept);
    }

    private static void texts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(out, text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    static void refusal(DataOutputStream out, Refusal refusal) throws IOException {
        text(out, refusal.kind().name());
        out.writeInt(refusal.problems().size());
        for (Problem problem : refusal.problems()) {
            text(out, problem.code());
            words(out, problem.where(), problem.what(), problem.remedy());
            var vietnamese = problem.vietnamese();
            out.writeBoolean(vietnamese != null);
            if (vietnamese != null) {
                words(out, vietnamese.where(), vietnamese.what(), vietnamese.remedy());
            }
        }
    }

    private static void words(DataOutputStream out, String where, String what, String remedy)
            throws IOException {
        text(out, where);
        text(out, what);
        text(out, remedy);
    }

    static Refusal refusal(DataInputStream in) throws IOException {
        var kind = Refusal.Kind.valueOf(text(in));
        var problems = new ArrayList<Problem>();
        for (int left = in.readInt(); left > 0; left--) {
            String code = text(in);
            String where = text(in);
            String what = text(in);
            String remedy = text(in);
            var vietnamese =
                    in.readBoolean() ? new Problem.Words(text(in), text(in), text(in)) : null;
            problems.add(new Problem(code, where, what, remedy, vietnamese));
        }
        return new Refusal(kind, problems);
    }
}
