package vn.cchc.graph.jena.internal.outside;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.shared.JenaException;
import vn.cchc.graph.jena.internal.running.JenaStart;
import vn.cchc.graph.store.OutsideFile;
import vn.cchc.model.Verdict;

/** Reads a file of others. Nothing it names is fetched. */
public final class OutsideReader {
    /** Statements of one file: about what a server holds in memory. */
    static final long MOST = 20_000_000;

    private final long most;

    public OutsideReader() {
        this(MOST);
    }

    OutsideReader(long most) {
        JenaStart.now();
        this.most = most;
    }

    /**
     * Reads a file from end to end.
     *
     * @return what is in it, or everything that is wrong with it
     */
    public Verdict<OutsideFile.Contents> read(OutsideFile file, QuadSink into) {
        var format = OutsideFormat.of(file.name());
        if (format.isEmpty()) {
            return Verdict.refused(OutsideFault.FORMAT.at(file.name(), OutsideFormat.allEndings()));
        }
        var name = OutsideRules.graph(file.graph());
        if (name.isPresent()) {
            return Verdict.refused(name.get());
        }
        var statements = new OutsideStatements(file, format.get(), most, into);
        try (var in = open(file)) {
            parse(in, file, format.get(), statements);
        } catch (OutsideStatements.Enough e) {
            // What was found until then is told.
        } catch (InflatingStream.TooMuch e) {
            statements.inflates();
        } catch (IOException | JenaException e) {
            statements.unreadable(e);
        }
        return statements.verdict();
    }

    private static InputStream open(OutsideFile file) throws IOException {
        var raw = Files.newInputStream(file.file());
        try {
            return file.name().toLowerCase(Locale.ROOT).endsWith(OutsideFormat.COMPRESSED)
                    ? new InflatingStream(
                            new GZIPInputStream(raw, 1 << 16), Files.size(file.file()))
                    : new BufferedInputStream(raw, 1 << 16);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    private static void parse(
            InputStream in, OutsideFile file, OutsideFormat format, OutsideStatements into) {
        RDFParser.create()
                .source(in)
                .forceLang(format.lang())
                .base(file.graph())
                .checking(true)
                .errorHandler(new Faults(into))
                .set(LangJSONLD11.JSONLD_OPTIONS, nothingFetched())
                .parse(into);
    }

    private static JsonLdOptions nothingFetched() {
        var options = new JsonLdOptions();
        options.setDocumentLoader(
                (address, asked) -> {
                    throw new JsonLdError(
                            JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                            "The context " + address + " is not fetched; put it into the file");
                });
        return options;
    }

    /** A warning, such as a date that is none, is the business of those who made the file. */
    private record Faults(OutsideStatements into) implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {
            // Taken as it is.
        }

        @Override
        public void error(String message, long line, long column) {
            into.unreadable(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            into.unreadable(message, line, column);
            throw new RiotException(message);
        }
    }
}
