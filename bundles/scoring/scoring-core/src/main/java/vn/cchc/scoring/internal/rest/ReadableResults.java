package vn.cchc.scoring.internal.rest;

import java.util.stream.Stream;
import javax.ws.rs.core.SecurityContext;
import vn.cchc.access.Role;
import vn.cchc.model.EditionId;
import vn.cchc.model.Refusal;
import vn.cchc.scoring.Result;
import vn.cchc.scoring.ResultSummary;
import vn.cchc.scoring.Results;
import vn.cchc.scoring.internal.faults.AskedFault;

/** Which results a reader may see: everybody the published ones, staff the drafts too. */
record ReadableResults(Results results) {

    /**
     * The published result of the edition, or the one with this id. To a reader who may not see
     * drafts, a draft is not there.
     *
     * @param id blank or {@code null} for the published one
     * @throws Refusal NOT_FOUND when there is none
     */
    Result find(EditionId edition, String id, SecurityContext reader) {
        if (id == null || id.isBlank()) {
            return results.published(edition).orElseThrow(() -> unpublished(edition));
        }
        return results.find(id)
                .filter(result -> result.summary().edition().equals(edition))
                .filter(result -> result.summary().published() || staff(reader))
                .orElseThrow(() -> unknown(id));
    }

    Stream<ResultSummary> published() {
        return results.all().stream().filter(ResultSummary::published);
    }

    boolean staff(SecurityContext reader) {
        return Stream.of(Role.STATISTICIAN, Role.PUBLISHER, Role.ADMINISTRATOR, Role.READER)
                .anyMatch(role -> reader.isUserInRole(role.word()));
    }

    private static Refusal unpublished(EditionId edition) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.UNPUBLISHED.at(edition.toString()));
    }

    private static Refusal unknown(String id) {
        return new Refusal(Refusal.Kind.NOT_FOUND, AskedFault.NO_RESULT.at(id));
    }
}
