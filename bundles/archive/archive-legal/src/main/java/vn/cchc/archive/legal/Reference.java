package vn.cchc.archive.legal;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Another document that is named in the text.
 *
 * @param number empty for laws that are cited by name and date only
 * @param name of a law, code or ordinance, as it stands in the text
 * @param place from the kind to the end of the number or name
 */
public record Reference(
        Proposal<Relation> relation,
        Optional<Proposal<DocumentNumber>> number,
        Optional<Proposal<DocumentKind>> kind,
        Optional<Proposal<String>> name,
        Optional<Proposal<Issuer>> issuer,
        Optional<Proposal<LocalDate>> date,
        Place place,
        String characters) {

    public Reference as(Proposal<Relation> other) {
        return new Reference(other, number, kind, name, issuer, date, place, characters);
    }
}
