package vn.cchc.survey.demonstration.internal.targets;

import java.util.List;

/**
 * What every province should get, in millionths of a percent, before whole answers are counted.
 *
 * @param known every figure that must come out, also those given to a province by chance
 * @param nation what the nation must get
 * @param contents by province and content
 * @param criteria by province and leaf
 * @param free numbers of the provinces of which no value is known
 */
public record Targets(
        KnownFigures known,
        NationTargets nation,
        long[][] contents,
        long[][] criteria,
        List<Integer> free) {}
