package vn.cchc.archive.extraction.internal.reading;

import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.cchc.archive.content.Extract.Trait;

/** Actions of a PDF that start something. A link that somebody has to press is none. */
final class PdfActions {
    private static final int MOST_NEXT = 50;
    private static final int MOST_ANNOTATIONS = 5_000;
    private static final Set<String> STARTING =
            Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "Rendition", "GoToE");

    /** By themselves, without a press. */
    private static final Set<String> UNASKED = Set.of("URI", "GoToR", "Hide", "Movie");

    private static final Set<String> FILES = Set.of("FileAttachment", "RichMedia", "3D");

    private PdfActions() {}

    static void ofPage(PDPage page, Findings findings) {
        COSDictionary dictionary = page.getCOSObject();
        boolean starting = isStartingSet(dictionary.getCOSDictionary(COSName.AA));
        COSArray annotations = dictionary.getCOSArray(COSName.ANNOTS);
        boolean files = false;
        for (int i = 0; annotations != null && i < count(annotations); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                starting |=
                        isStarting(annotation.getDictionaryObject(COSName.A), false)
                                || isStartingSet(annotation.getCOSDictionary(COSName.AA));
                String kind = annotation.getNameAsString(COSName.SUBTYPE);
                files |= kind != null && FILES.contains(kind);
            }
        }
        if (starting) {
            findings.trait(Trait.SCRIPT);
        }
        if (files) {
            findings.trait(Trait.FILES_INSIDE);
        }
    }

    private static int count(COSArray annotations) {
        return Math.min(annotations.size(), MOST_ANNOTATIONS);
    }

    /** One of those that run when something happens. */
    static boolean isStartingSet(COSDictionary set) {
        return set != null
                && set.keySet().stream()
                        .anyMatch(key -> isStarting(set.getDictionaryObject(key), true));
    }

    static boolean isStarting(COSBase action, boolean unasked) {
        COSBase next = action;
        for (int i = 0; i < MOST_NEXT && next instanceof COSDictionary one; i++) {
            String kind = one.getNameAsString(COSName.S);
            if (kind != null && (STARTING.contains(kind) || unasked && UNASKED.contains(kind))) {
                return true;
            }
            next = one.getDictionaryObject(COSName.NEXT);
            if (next instanceof COSArray several) {
                return anyStarting(several, unasked);
            }
        }
        return false;
    }

    private static boolean anyStarting(COSArray several, boolean unasked) {
        for (int i = 0; i < Math.min(several.size(), MOST_NEXT); i++) {
            if (several.getObject(i) instanceof COSDictionary one
                    && !one.containsKey(COSName.NEXT)
                    && isStarting(one, unasked)) {
                return true;
            }
        }
        return false;
    }
}
