package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import vn.cchc.archive.content.Extract.Source;
import vn.cchc.archive.content.Extract.Trait;

/** Web pages, as a browser would build them; nothing they name is fetched. */
final class HtmlReading {
    private static final int MOST_BYTES = 32 << 20;

    /** What is deeper stands beside what is above it. */
    private static final int DEEPEST = 256;

    private static final Set<String> SILENT = Set.of("script", "style", "template", "noscript");
    private static final Set<String> STARTING =
            Set.of("script", "object", "embed", "applet", "iframe");

    void read(Document document, Findings findings) throws IOException {
        byte[] bytes;
        try (var in = Files.newInputStream(document.file())) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        if (bytes.length == MOST_BYTES) {
            findings.incomplete();
        }
        var page = Jsoup.parse(HtmlEncoding.decoded(bytes), "", parser());
        var text = new PageText(findings);
        NodeTraversor.traverse(text, page);
        if (text.isStarting()) {
            findings.trait(Trait.SCRIPT);
        }
        findings.page(text.text(), Source.TEXT);
    }

    private static Parser parser() {
        return Parser.htmlParser().setMaxDepth(DEEPEST);
    }

    private static final class PageText implements NodeVisitor {
        private final Findings findings;
        private final StringBuilder text = new StringBuilder();
        private int silent;
        private boolean starting;

        PageText(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && silent == 0) {
                text.append(words.text());
            } else if (node instanceof Element element) {
                silent += SILENT.contains(element.normalName()) ? 1 : 0;
                starting |= starts(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                silent -= SILENT.contains(element.normalName()) ? 1 : 0;
                if (element.normalName().equals("td")) {
                    text.append('\t');
                } else if (element.isBlock() || element.normalName().equals("br")) {
                    findings.check();
                    text.append('\n');
                }
            }
        }

        private static boolean starts(Element element) {
            return STARTING.contains(element.normalName())
                    || element.attributes().asList().stream()
                            .anyMatch(
                                    attribute ->
                                            StartingAttribute.is(
                                                    attribute.getKey(), attribute.getValue()))
                    || refreshes(element);
        }

        private static boolean refreshes(Element element) {
            return element.normalName().equals("meta")
                    && element.attr("http-equiv").toLowerCase(Locale.ROOT).equals("refresh");
        }

        boolean isStarting() {
            return starting;
        }

        String text() {
            return text.toString().replaceAll("[ \\t]*\\n\\s*", "\n");
        }
    }
}
