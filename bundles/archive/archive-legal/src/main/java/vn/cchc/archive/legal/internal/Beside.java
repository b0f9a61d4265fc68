package vn.cchc.archive.legal.internal;

import java.time.LocalDate;
import java.util.Optional;
import vn.cchc.archive.legal.DocumentKind;
import vn.cchc.archive.legal.internal.Terms.Found;

/**
 * What stands beside a number in a sentence.
 *
 * @param marked the word "số" stands before it
 * @param kind the kind, right before it
 * @param law the name of a law before it
 * @param lawKind the kind of that law
 */
record Beside(
        boolean marked,
        Optional<Found<DocumentKind>> kind,
        Optional<Found<String>> law,
        Optional<Found<DocumentKind>> lawKind,
        Optional<Found<LocalDate>> date,
        Optional<Found<Agencies.Named>> agency) {

    Optional<Found<DocumentKind>> kindOrLaw() {
        return kind.or(this::lawKind);
    }

    /** The first word that belongs to the number; empty when it is the number itself. */
    Optional<Integer> first() {
        return kind.map(Found::first).or(() -> law.map(Found::first));
    }

    /** The last word that belongs to it, the number itself or one after it. */
    int last(int number) {
        int day = date.map(Found::last).orElse(number);
        int name = agency.map(Found::last).orElse(number);
        return Math.max(number, Math.max(day, name));
    }
}
