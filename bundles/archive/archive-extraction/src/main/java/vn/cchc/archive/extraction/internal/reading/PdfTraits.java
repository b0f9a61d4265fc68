package vn.cchc.archive.extraction.internal.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.cchc.archive.content.Extract.Trait;

/** What a PDF has in it besides its pages, as its catalog tells. */
final class PdfTraits {
    private static final int MOST_FIELDS = 20_000;
    private static final int MOST_FORM = 4 << 20;
    private static final COSName XFA = COSName.getPDFName("XFA");

    private final COSDictionary catalog;
    private final Findings findings;

    PdfTraits(PDDocument pdf, Findings findings) {
        this.catalog = pdf.getDocumentCatalog().getCOSObject();
        this.findings = findings;
    }

    void find() throws IOException {
        if (PdfActions.isStarting(catalog.getDictionaryObject(COSName.OPEN_ACTION), true)
                || PdfActions.isStartingSet(catalog.getCOSDictionary(COSName.AA))) {
            findings.trait(Trait.SCRIPT);
        }
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.JAVA_SCRIPT)) {
            findings.trait(Trait.SCRIPT);
        }
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)
                || catalog.containsKey(COSName.AF)
                || catalog.containsKey(COSName.getPDFName("Collection"))) {
            findings.trait(Trait.FILES_INSIDE);
        }
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        if (form != null) {
            findInForm(form);
        }
    }

    private void findInForm(COSDictionary form) throws IOException {
        if (scriptInXml(form.getDictionaryObject(XFA))) {
            findings.trait(Trait.SCRIPT);
        }
        Deque<COSBase> waiting = new ArrayDeque<>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        addAll(form.getCOSArray(COSName.FIELDS), waiting);
        while (!waiting.isEmpty() && seen.size() < MOST_FIELDS) {
            if (waiting.poll() instanceof COSDictionary field && seen.add(field)) {
                findInField(field);
                addAll(field.getCOSArray(COSName.KIDS), waiting);
            }
        }
    }

    private static void addAll(COSArray array, Deque<COSBase> waiting) {
        for (int i = 0; array != null && i < Math.min(array.size(), MOST_FIELDS); i++) {
            COSBase object = array.getObject(i);
            if (object != null) {
                waiting.add(object);
            }
        }
    }

    private void findInField(COSDictionary field) {
        if (COSName.SIG.equals(field.getCOSName(COSName.FT)) && field.containsKey(COSName.V)) {
            findings.trait(Trait.SIGNATURE);
        }
        if (PdfActions.isStarting(field.getDictionaryObject(COSName.A), false)
                || PdfActions.isStartingSet(field.getCOSDictionary(COSName.AA))) {
            findings.trait(Trait.SCRIPT);
        }
    }

    /** The XML of a form is looked at as bytes and never parsed. */
    private static boolean scriptInXml(COSBase xfa) throws IOException {
        if (xfa instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                String text =
                        new String(
                                in.readNBytes(MOST_FORM),
                                java.nio.charset.StandardCharsets.ISO_8859_1);
                return text.contains("<script") || text.contains(":script");
            }
        }
        if (xfa instanceof COSArray parts) {
            for (int i = 0; i < Math.min(parts.size(), 100); i++) {
                if (parts.getObject(i) instanceof COSStream part && scriptInXml(part)) {
                    return true;
                }
            }
        }
        return false;
    }
}
