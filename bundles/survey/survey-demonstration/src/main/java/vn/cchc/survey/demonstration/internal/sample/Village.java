package vn.cchc.survey.demonstration.internal.sample;

/**
 * A village or residential group in the sample.
 *
 * @param communeNumber number of its commune among those drawn in the province, from 1
 * @param forms forms filled in there
 */
public record Village(
        String province,
        String district,
        String commune,
        int communeNumber,
        String name,
        int forms) {}
