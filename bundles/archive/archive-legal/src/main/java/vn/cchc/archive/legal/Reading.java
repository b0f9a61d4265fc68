package vn.cchc.archive.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself and of others. Empty where nothing was found, or nothing that
 * could be mended.
 *
 * @param issued the day in its heading
 * @param title what it is about (trích yếu); never better than likely, for nothing confirms it
 * @param references in the order of the text, one for each time another document is named
 */
public record Reading(
        Optional<Proposal<DocumentNumber>> number,
        Optional<Proposal<DocumentKind>> kind,
        Optional<Proposal<Issuer>> issuer,
        Optional<Proposal<LocalDate>> issued,
        Optional<Proposal<String>> title,
        Optional<Proposal<InForce>> inForce,
        Optional<Proposal<Office>> office,
        Optional<Proposal<String>> signer,
        List<Reference> references) {
    public Reading {
        references = List.copyOf(references);
    }
}
