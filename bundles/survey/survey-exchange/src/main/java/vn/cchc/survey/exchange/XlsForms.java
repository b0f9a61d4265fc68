package vn.cchc.survey.exchange;

import java.nio.file.Path;
import vn.cchc.edition.Instrument;
import vn.cchc.model.Verdict;
import vn.cchc.survey.exchange.internal.WorkbookReader;
import vn.cchc.survey.exchange.internal.WorkbookWriter;

/** XLSForm workbooks (.xlsx). */
public final class XlsForms {
    private XlsForms() {}

    /**
     * The instrument of a workbook, when it can be put to people.
     *
     * @param name the instrument gets
     * @return all problems, with sheet, row and column, when it cannot
     */
    public static Verdict<Carried<Instrument>> read(Path workbook, String name) {
        return new WorkbookReader(name).read(workbook);
    }

    /** The instrument as a workbook with the sheets survey, choices and settings. */
    public static byte[] write(Instrument instrument) {
        return new WorkbookWriter(instrument).bytes();
    }
}
