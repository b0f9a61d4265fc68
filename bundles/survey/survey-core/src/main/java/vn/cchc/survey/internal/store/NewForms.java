package vn.cchc.survey.internal.store;

import java.util.List;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;

/**
 * Forms about to be stored, and whose they are.
 *
 * @param columns names in codebook order
 * @param numberColumn index of the column with the form number
 * @param origin file name or seed, for people
 */
public record NewForms(
        EditionId edition,
        Fingerprint editionFingerprint,
        String instrument,
        List<String> columns,
        int numberColumn,
        boolean illustrative,
        String origin,
        String who) {}
