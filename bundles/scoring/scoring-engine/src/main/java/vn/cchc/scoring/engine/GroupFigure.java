package vn.cchc.scoring.engine;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cchc.scoring.SamplingError;

/**
 * The figure of a node for a group of respondents or for a region.
 *
 * @param breakdown question the respondents are grouped by, or {@link GroupFigures#REGION}
 * @param group code of the answer or of the region
 * @param forms of the group
 * @param value percent as published; empty when nobody answered or it is withheld
 * @param error what the sample says about its precision
 */
public record GroupFigure(
        String breakdown,
        String group,
        int forms,
        String criterion,
        Optional<BigDecimal> value,
        Optional<SamplingError> error) {}
