package vn.cchc.edition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.model.EditionId;
import vn.cchc.model.Fingerprint;
import vn.cchc.model.LanguageText;
import vn.cchc.model.Period;

/**
 * One year of one index, the plan of one year, or the surveys of one year, whole and examined.
 *
 * @param fingerprint SHA-256 over the names and bytes of all its files
 * @param bundle symbolic name and version of the year bundle it came from
 * @param statusReason why it is illustrative; present when {@code status} is
 * @param legalAct the act it rests on
 * @param registry the administrative units it uses
 * @param content how the figures of the index are computed, or the plan, or the surveys
 * @param sampling the sampling design as written, for display and for the fieldwork room; empty
 *     when the year says nothing of one, as an index of points, a plan or surveys may
 * @param fieldwork the fieldwork protocol as written; may be empty likewise
 * @param published figures already published for this year, to be reproduced
 * @param sources the documents it rests on
 */
public record Edition(
        EditionId id,
        Fingerprint fingerprint,
        String bundle,
        LanguageText title,
        Status status,
        Optional<LanguageText> statusReason,
        LegalAct legalAct,
        Period registry,
        Content content,
        List<Instrument> instruments,
        Map<String, Object> sampling,
        Optional<SamplingDesign> design,
        Map<String, Object> fieldwork,
        List<PublishedFigure> published,
        List<String> sources) {

    /** Whether the rules are those of the legal act, or partly inferred. */
    public enum Status {
        OFFICIAL,
        ILLUSTRATIVE
    }

    public boolean illustrative() {
        return status == Status.ILLUSTRATIVE;
    }

    /** The calculation; empty when it is a plan or holds surveys. */
    public Optional<Methodology<?>> methodology() {
        return content instanceof Methodology<?> methodology
                ? Optional.of(methodology)
                : Optional.empty();
    }

    /** The plan; empty when it is none. */
    public Optional<Plan> plan() {
        return content instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    /** The surveys; empty when it is a plan or the year of an index. */
    public Optional<Surveys> surveys() {
        return content instanceof Surveys surveys ? Optional.of(surveys) : Optional.empty();
    }

    /** The calculation, when the index is computed from answers. */
    public Optional<ShareOfAnswers> shareOfAnswers() {
        return content instanceof ShareOfAnswers share ? Optional.of(share) : Optional.empty();
    }

    /** The calculation, when the index is computed from points. */
    public Optional<PointsOfCriteria> pointsOfCriteria() {
        return content instanceof PointsOfCriteria points ? Optional.of(points) : Optional.empty();
    }

    /**
     * The instrument whose answers the index is computed from; empty for an index of points, a plan
     * and surveys.
     */
    public Optional<Instrument> scoredInstrument() {
        return shareOfAnswers().flatMap(share -> instrument(share.instrument()));
    }

    public Optional<Instrument> instrument(String name) {
        return instruments.stream().filter(i -> i.name().equals(name)).findFirst();
    }
}
