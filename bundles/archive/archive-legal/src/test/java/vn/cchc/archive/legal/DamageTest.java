package vn.cchc.archive.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One letter that was misread must not make a wrong value that looks right. */
class DamageTest {
    private static final String LETTERS =
            "ABCDEGHIKLMNOPQRSTUVXYĐÐabcdeghiklmnopqrstuvxyđzfjwZFJWăâêôơưáàạảãéíóúýỳ";

    private final LegalReader reader = new LegalReader();
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Numbers numbers = new Numbers(random);

    @Test
    void aWrongLetterInAReferenceIsNeverClear() {
        System.out.println("Seed of damaged references: " + seed);
        int clear = 0;
        for (int i = 0; i < 8_000; i++) {
            IssuerCode issuer = numbers.issuer();
            DocumentKind kind = numbers.kind();
            DocumentNumber number = numbers.next(kind, issuer);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000));
            boolean said = random.nextBoolean();
            String whole = sentence(kind, number, day, issuer, said);
            int right = check(reader.read(whole), number, kind, day, issuer, whole);
            clear += said ? right : 0;
            String damaged = damaged(whole);
            check(reader.read(damaged), number, kind, day, issuer, damaged);
        }
        assertThat(clear).as("undamaged ones that are clear").isGreaterThan(3_500);
    }

    private int check(
            Reading reading,
            DocumentNumber number,
            DocumentKind kind,
            LocalDate day,
            IssuerCode issuer,
            String text) {
        int clear = 0;
        for (Reference reference : reading.references()) {
            clear += isRight(reference.number(), number, text) ? 1 : 0;
            isRight(reference.kind(), kind, text);
            isRight(reference.date(), day, text);
            if (reference.issuer().filter(p -> p.confidence() == Confidence.CLEAR).isPresent()) {
                assertThat(reference.issuer().get().value().name())
                        .as(text)
                        .isEqualTo(issuer.name().vi());
            }
        }
        return clear;
    }

    private <T> boolean isRight(Optional<Proposal<T>> proposal, T value, String text) {
        if (proposal.filter(p -> p.confidence() == Confidence.CLEAR).isEmpty()) {
            return false;
        }
        assertThat(proposal.get().value()).as("seed " + seed + ": " + text).isEqualTo(value);
        return true;
    }

    @Test
    void aWrongLetterInAHeadingIsNeverClear() {
        System.out.println("Seed of damaged headings: " + seed);
        for (int i = 0; i < 8_000; i++) {
            IssuerCode issuer = numbers.issuer();
            DocumentKind kind = numbers.kind();
            DocumentNumber number = numbers.next(kind, issuer);
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000));
            String damaged = damaged(heading(kind, number, day, issuer));
            Reading reading = reader.read(damaged);
            isRight(reading.number(), number, damaged);
            isRight(reading.kind(), kind, damaged);
            isRight(reading.issued(), day, damaged);
            if (reading.issuer().filter(p -> p.confidence() == Confidence.CLEAR).isPresent()) {
                assertThat(reading.issuer().get().value().name())
                        .as(damaged)
                        .isEqualTo(issuer.name().vi());
            }
        }
    }

    @Test
    void aWrongLetterInThePlanOf2024AddsNothingClear() {
        System.out.println("Seed of damaged plans: " + seed);
        String plan = Scenario.text("documents/plan-2024.txt").substring(0, 6_000);
        Set<String> clear = clear(reader.read(plan));
        for (int i = 0; i < 4_000; i++) {
            String damaged = damaged(plan);
            assertThat(clear).as("seed " + seed).containsAll(clear(reader.read(damaged)));
        }
    }

    private static Set<String> clear(Reading reading) {
        Set<String> values = new HashSet<>();
        add(values, reading.number());
        add(values, reading.kind());
        add(values, reading.issuer());
        add(values, reading.issued());
        add(values, reading.inForce());
        for (Reference reference : reading.references()) {
            add(values, reference.number());
            add(values, reference.kind());
            add(values, reference.date());
            add(values, reference.issuer());
        }
        return values;
    }

    private static <T> void add(Set<String> values, Optional<Proposal<T>> proposal) {
        proposal.filter(p -> p.confidence() == Confidence.CLEAR)
                .ifPresent(p -> values.add(p.value().toString()));
    }

    private static String sentence(
            DocumentKind kind,
            DocumentNumber number,
            LocalDate day,
            IssuerCode issuer,
            boolean said) {
        return "theo "
                + kind.title().vi()
                + " số "
                + number.text()
                + " ngày "
                + day.getDayOfMonth()
                + " tháng "
                + day.getMonthValue()
                + " năm "
                + day.getYear()
                + (said ? " của " + issuer.name().vi() : "")
                + " quy định";
    }

    private static String heading(
            DocumentKind kind, DocumentNumber number, LocalDate day, IssuerCode issuer) {
        return issuer.name().vi().toUpperCase(Locale.ROOT)
                + "\nSố: "
                + number.text()
                + "\nHà Nội, ngày "
                + day.getDayOfMonth()
                + " tháng "
                + day.getMonthValue()
                + " năm "
                + day.getYear()
                + "\n"
                + kind.title().vi().toUpperCase(Locale.ROOT)
                + "\nVề công tác văn thư\n";
    }

    private String damaged(String text) {
        int at = random.nextInt(text.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return text.substring(0, at) + letter + text.substring(at + 1);
    }
}
