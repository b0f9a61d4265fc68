package vn.cchc.figures.internal.graph;

import vn.cchc.figures.internal.exports.ExportForm;
import vn.cchc.graph.Sentences;
import vn.cchc.graph.Vocabulary;
import vn.cchc.model.LanguageText;

/** Puts the values into the catalog of the graph, with every file they are to be had as. */
record DistributionStatements(Sentences out) {
    private static final String CATALOG = Vocabulary.ID + "catalog";
    private static final String PAGE = Vocabulary.BASE + "/figures";
    private static final String FILES = Vocabulary.BASE + "/api/figures/data.";
    private static final LanguageText DESCRIPTION =
            new LanguageText(
                    "Các giá trị đã duyệt của các chỉ tiêu cải cách hành chính, theo cơ quan và theo kỳ.",
                    "Approved values of the indicators of reform, by agency and time period.");

    void tell(String dataSet, LanguageText title) {
        out.type(dataSet, Vocabulary.DCAT + "Dataset");
        out.inBothLanguages(dataSet, Vocabulary.DCT + "title", title);
        out.inBothLanguages(dataSet, Vocabulary.DCT + "description", DESCRIPTION);
        out.link(dataSet, Vocabulary.DCT + "publisher", CATALOG + "/publisher");
        out.link(CATALOG, Vocabulary.DCAT + "dataset", dataSet);
        out.link(dataSet, Vocabulary.DCAT + "landingPage", PAGE);
        out.type(PAGE, Vocabulary.FOAF + "Document");
        out.name(PAGE, title);
        for (ExportForm form : ExportForm.values()) {
            String file = FILES + form.ending();
            out.link(dataSet, Vocabulary.DCAT + "distribution", file);
            distribution(file, title, FileFormat.of(form));
        }
    }

    private void distribution(String file, LanguageText title, FileFormat format) {
        var name =
                new LanguageText(
                        title.vi() + ": " + format.name(), title.en() + ": " + format.name());
        out.type(file, Vocabulary.DCAT + "Distribution");
        out.name(file, name);
        out.inBothLanguages(file, Vocabulary.DCT + "title", name);
        out.link(file, Vocabulary.DCAT + "accessURL", PAGE);
        out.link(file, Vocabulary.DCAT + "downloadURL", file);
        format(file, format);
    }

    private void format(String file, FileFormat format) {
        out.link(file, Vocabulary.DCT + "format", format.fileType());
        out.type(format.fileType(), Vocabulary.DCT + "MediaTypeOrExtent");
        out.link(file, Vocabulary.DCAT + "mediaType", format.mediaType());
        out.type(format.mediaType(), Vocabulary.DCT + "MediaType");
        format.standard().ifPresent(standard -> conforming(file, standard, format.name()));
    }

    private void conforming(String file, String standard, String name) {
        out.link(file, Vocabulary.DCT + "conformsTo", standard);
        out.type(standard, Vocabulary.DCT + "Standard");
        out.name(standard, new LanguageText(name, name));
    }
}
