package vn.cchc.survey.exchange;

import java.util.List;
import vn.cchc.model.LanguageText;
import vn.cchc.survey.CodebookEntry;
import vn.cchc.survey.exchange.internal.DdiWriter;

/** Codebooks in DDI-Codebook 2.6, as data archives take them. */
public final class DdiCodebook {
    private DdiCodebook() {}

    /**
     * @param title of the study
     * @param id of the study, for example {@code sipas/2024}
     */
    public static String write(LanguageText title, String id, List<CodebookEntry> codebook) {
        return new DdiWriter(title, id, codebook).write();
    }
}
