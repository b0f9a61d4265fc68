package vn.cchc.archive.extraction.internal.reading;

import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import vn.cchc.archive.content.Extract.Source;

/** Makes text of what the parsers write as XHTML: a line for each block, a tab between cells. */
final class TextPages extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "tr",
                    "li",
                    "br",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "table",
                    "title",
                    "pre",
                    "blockquote");

    private static final Set<String> SILENT = Set.of("head", "script", "style");

    private final Findings findings;
    private final SheetStart start;
    private final StringBuilder text = new StringBuilder();
    private int silent;
    private int depth;
    private boolean began;

    TextPages(Findings findings, SheetStart start) {
        this.findings = findings;
        this.start = start;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (SILENT.contains(local)) {
            silent++;
        }
        if (start.is(local) && depth++ == 0) {
            nextPage();
        }
    }

    @Override
    public void endElement(String uri, String local, String name) {
        if (SILENT.contains(local)) {
            silent--;
        }
        if (start.is(local)) {
            depth--;
        }
        if (BLOCKS.contains(local)) {
            endLine();
        } else if (local.equals("td") || local.equals("th")) {
            text.append('\t');
        }
    }

    private void endLine() {
        findings.check();
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\t' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        text.setLength(end);
        if (end > 0 && !(end > 1 && text.charAt(end - 1) == '\n' && text.charAt(end - 2) == '\n')) {
            text.append('\n');
        }
    }

    @Override
    public void characters(char[] characters, int from, int length) {
        if (silent == 0) {
            text.append(characters, from, length);
            if (text.length() > findings.room()) {
                flush();
            }
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int from, int length) {
        if (text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void nextPage() {
        if (began || !text.toString().isBlank()) {
            flush();
        }
        began = true;
    }

    private void flush() {
        String page = text.toString();
        text.setLength(0);
        findings.page(page, Source.TEXT);
    }

    @Override
    public void endDocument() {
        if (!text.toString().isBlank() || began) {
            flush();
        }
        began = false;
    }
}
