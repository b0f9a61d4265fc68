package vn.cchc.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The small parts of a workbook that say how its sheets are to be read. */
final class Directory {
    private final Parts workbook;
    private final WorkbookLimits limits;
    private final Map<String, String> targets = new HashMap<>();
    private String workbookPart = "";
    private final List<Workbook.Entry> sheets = new ArrayList<>();
    private boolean from1904;

    Directory(Parts workbook, WorkbookLimits limits) throws UnreadableWorkbook {
        this.workbook = workbook;
        this.limits = limits;
        Map<String, String> roots = relationships("_rels/.rels", "");
        workbookPart = roots.getOrDefault("officeDocument", "");
        int slash = workbookPart.lastIndexOf('/') + 1;
        String folder = workbookPart.substring(0, slash);
        targets.putAll(
                relationships(folder + "_rels/" + workbookPart.substring(slash) + ".rels", folder));
        readWorkbook();
    }

    /** The sheets in the order of their tabs. */
    List<Workbook.Entry> sheets() {
        return List.copyOf(sheets);
    }

    /** Whether days are counted from 1904, as old Macintosh files do. */
    boolean from1904() {
        return from1904;
    }

    /** Targets by relationship id, and by the last word of their type. */
    private Map<String, String> relationships(String part, String folder)
            throws UnreadableWorkbook {
        var found = new HashMap<String, String>();
        try (var xml = part(part)) {
            while (xml.next()) {
                if (xml.starts("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String target = xml.attribute("Target");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    String type = xml.attribute("Type");
                    found.put(xml.attribute("Id"), path);
                    found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
                }
            }
        }
        return found;
    }

    private void readWorkbook() throws UnreadableWorkbook {
        try (var xml = part(workbookPart)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = List.of("1", "true").contains(xml.attribute("date1904"));
                } else if (xml.starts("sheet")) {
                    sheets.add(entry(xml));
                }
            }
        }
        if (sheets.isEmpty()) {
            throw UnreadableWorkbook.damaged("it has no sheet");
        }
    }

    private Workbook.Entry entry(XmlPart xml) {
        return new Workbook.Entry(
                xml.attribute("name"),
                xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden"),
                targets.getOrDefault(xml.qualifiedAttribute("id"), ""));
    }

    private XmlPart part(String name) throws UnreadableWorkbook {
        var in = workbook.part(name);
        if (name.isEmpty() || in.isEmpty()) {
            throw UnreadableWorkbook.damaged("it is not a workbook");
        }
        return new XmlPart(in.get(), limits.cellCharacters());
    }

    /** The texts that cells point to by number. */
    List<String> sharedTexts() throws UnreadableWorkbook {
        var texts = new ArrayList<String>();
        String name = targets.getOrDefault("sharedStrings", "");
        if (name.isEmpty() || workbook.part(name).isEmpty()) {
            return texts;
        }
        try (var xml = part(name)) {
            var text = new StringBuilder();
            while (xml.next()) {
                if (xml.starts("si")) {
                    text.setLength(0);
                } else if (xml.starts("t")) {
                    xml.text(text, "shared text " + (texts.size() + 1));
                } else if (xml.starts("rPh")) {
                    xml.text(new StringBuilder(), "");
                } else if (xml.ends("si")) {
                    texts.add(text.toString());
                }
            }
        }
        return texts;
    }

    /** For every cell style whether it shows a date. */
    List<Boolean> dateStyles() throws UnreadableWorkbook {
        var styles = new ArrayList<Boolean>();
        String name = targets.getOrDefault("styles", "");
        if (name.isEmpty() || workbook.part(name).isEmpty()) {
            return styles;
        }
        var formats = new HashMap<String, String>();
        boolean cells = false;
        try (var xml = part(name)) {
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.starts("cellXfs");
                } else if (cells && xml.starts("xf")) {
                    styles.add(showsDate(xml.attribute("numFmtId"), formats));
                }
            }
        }
        return styles;
    }

    private static boolean showsDate(String id, Map<String, String> formats) {
        String code = formats.get(id);
        if (code == null) {
            return List.of("14", "15", "16", "17", "22").contains(id);
        }
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^]]*]", "");
        return bare.matches("(?is).*[yd].*");
    }
}
