package vn.cchc.archive.extraction.internal.reading;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cchc.archive.content.Extract.Trait;

/** What the parts of a document give away. A part is found by its place and by its content. */
final class PartTraits {
    private static final Pattern EXTERNAL =
            Pattern.compile("<[^>]*TargetMode\\s*=\\s*[\"']External[\"'][^>]*>");

    /** Fields that start another program. */
    private static final Pattern DDE = Pattern.compile("\\bDDE(AUTO)?\\s|<(\\w+:)?ddeLink\\b");

    private PartTraits() {}

    static Set<Trait> ofOpenXml(String name, String content) {
        var traits = EnumSet.noneOf(Trait.class);
        String path = name.toLowerCase(Locale.ROOT);
        if (path.contains("vbaproject")
                || path.contains("macrosheets/")
                || path.equals("[content_types].xml") && content.contains("vbaProject")) {
            traits.add(Trait.MACROS);
        }
        if (path.contains("embeddings/")) {
            traits.add(Trait.FILES_INSIDE);
        }
        if (path.contains("activex/") || isMainText(path) && DDE.matcher(content).find()) {
            traits.add(Trait.SCRIPT);
        }
        if (path.startsWith("_xmlsignatures/")) {
            traits.add(Trait.SIGNATURE);
        }
        if (path.endsWith(".rels")) {
            addOfRelations(content, traits);
        }
        return traits;
    }

    private static boolean isMainText(String path) {
        return path.startsWith("word/") && path.endsWith(".xml")
                || path.startsWith("xl/externallinks/");
    }

    /** A template from elsewhere brings its macros; other content from elsewhere is fetched. */
    private static void addOfRelations(String content, Set<Trait> traits) {
        EXTERNAL.matcher(content)
                .results()
                .map(found -> found.group())
                .forEach(
                        relation -> {
                            if (relation.contains("/attachedTemplate")) {
                                traits.add(Trait.MACROS);
                            } else if (relation.contains("/oleObject")
                                    || relation.contains("/frame")
                                    || relation.contains("/subDocument")) {
                                traits.add(Trait.SCRIPT);
                            }
                        });
    }

    static Set<Trait> ofOpenDocument(String name, String content) {
        var traits = EnumSet.noneOf(Trait.class);
        if (name.startsWith("Basic/") || name.startsWith("Scripts/")) {
            traits.add(Trait.MACROS);
        }
        if (name.startsWith("Object ") || name.startsWith("ObjectReplacements/Object ")) {
            traits.add(Trait.FILES_INSIDE);
        }
        if (name.startsWith("META-INF/") && name.contains("signatures")) {
            traits.add(Trait.SIGNATURE);
        }
        if (name.endsWith("content.xml") && startsSomething(content)) {
            traits.add(Trait.SCRIPT);
        }
        return traits;
    }

    private static boolean startsSomething(String content) {
        return content.contains("<script:event-listener")
                || content.contains("<office:dde-source")
                || content.contains("<text:dde-connection");
    }
}
