package vn.cchc.survey.exchange.internal;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;

/** Writes a codebook as DDI-Codebook 2.6: a variable a column, its groups, its categories. */
public final class DdiWriter {
    private static final String DDI = "ddi:codebook:2_6";

    private final LanguageText title;
    private final String id;
    private final List<CodebookEntry> codebook;
    private final StringWriter text = new StringWriter();
    private XMLStreamWriter xml;

    public DdiWriter(LanguageText title, String id, List<CodebookEntry> codebook) {
        this.title = title;
        this.id = id;
        this.codebook = codebook;
    }

    public String write() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            document();
            xml.writeEndDocument();
            xml.flush();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing into memory does not fail", e);
        }
    }

    private void document() throws XMLStreamException {
        xml.writeStartElement("codeBook");
        xml.writeDefaultNamespace(DDI);
        xml.writeAttribute("version", "2.6");
        open("stdyDscr");
        open("citation");
        open("titlStmt");
        element("titl", title.vi(), "vi");
        element("parTitl", title.en(), "en");
        open("IDNo");
        xml.writeCharacters(id);
        close();
        close();
        close();
        close();
        open("dataDscr");
        groups();
        for (int i = 0; i < codebook.size(); i++) {
            variable(i);
        }
        close();
        close();
    }

    private void groups() throws XMLStreamException {
        Map<LanguageText, StringBuilder> groups = new LinkedHashMap<>();
        for (int i = 0; i < codebook.size(); i++) {
            groups.computeIfAbsent(codebook.get(i).group(), g -> new StringBuilder())
                    .append(variableId(i))
                    .append(' ');
        }
        int number = 0;
        for (var group : groups.entrySet()) {
            open("varGrp", "ID", "G" + ++number, "type", "section");
            xml.writeAttribute("var", group.getValue().toString().strip());
            texts("labl", group.getKey());
            close();
        }
    }

    private static String variableId(int index) {
        return "V" + (index + 1);
    }

    private void variable(int index) throws XMLStreamException {
        CodebookEntry entry = codebook.get(index);
        open("var", "ID", variableId(index), "name", entry.column());
        xml.writeAttribute("intrvl", entry.type().equals("decimal") ? "contin" : "discrete");
        texts("labl", entry.label());
        open("qstn");
        texts("qstnLit", entry.label());
        close();
        if (!entry.rule().isEmpty()) {
            element("txt", entry.rule(), "en");
        }
        for (var choice : entry.choices()) {
            open("catgry");
            open("catValu");
            xml.writeCharacters(choice.code());
            close();
            texts("labl", choice.label());
            close();
        }
        open("varFormat", "type", numeric(entry) ? "numeric" : "character");
        xml.writeAttribute("schema", "other");
        xml.writeCharacters(entry.type());
        close();
        close();
    }

    private static boolean numeric(CodebookEntry entry) {
        return List.of("integer", "decimal").contains(entry.type());
    }

    private void texts(String name, LanguageText words) throws XMLStreamException {
        element(name, words.vi(), "vi");
        element(name, words.en(), "en");
    }

    private void element(String name, String words, String language) throws XMLStreamException {
        open(name);
        xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", language);
        xml.writeCharacters(words);
        close();
    }

    private void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }
}
