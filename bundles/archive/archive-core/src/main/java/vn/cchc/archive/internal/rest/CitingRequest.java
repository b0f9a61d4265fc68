package vn.cchc.archive.internal.rest;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import vn.cchc.archive.CitingRecord;
import vn.cchc.archive.Passage;
import vn.cchc.archive.internal.faults.ArchiveFault;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Problem;
import vn.cchc.model.Refusal;
import vn.cchc.model.UnitRef;

/**
 * What is to rest on a document, as JSON.
 *
 * @param record path below {@code /id/}
 * @param version left out for the first
 * @param page left out when the whole is meant
 * @param open whether everybody may know of the record; the agency of the document alone else
 */
public record CitingRequest(
        String record,
        String labelVi,
        String labelEn,
        Integer version,
        Integer page,
        Boolean open) {
    private static final int LONGEST_LABEL = 1000;
    private static final String PATH = "[A-Za-z0-9][A-Za-z0-9/_.-]{0,299}";

    CitingRecord citing(String room, UnitRef agency) {
        var problems = new ArrayList<Problem>();
        if (record == null || !record.matches(PATH)) {
            problems.add(ArchiveFault.CITING_RECORD.at("record"));
        }
        if (!named(labelVi) || !named(labelEn)) {
            problems.add(ArchiveFault.CITING_LABEL.at("label"));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, problems);
        }
        var label = new LanguageText(labelVi.strip(), labelEn.strip());
        return new CitingRecord(
                room, record, label, Optional.of(agency), Boolean.TRUE.equals(open));
    }

    private static boolean named(String label) {
        return label != null && !label.isBlank() && label.length() <= LONGEST_LABEL;
    }

    Passage passage(String document) {
        return new Passage(
                document,
                version == null ? 1 : version,
                page == null ? OptionalInt.empty() : OptionalInt.of(page));
    }
}
