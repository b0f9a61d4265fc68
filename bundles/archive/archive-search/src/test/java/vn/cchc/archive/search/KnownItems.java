package vn.cchc.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Questions of people who look for one document they know, and how many find it. */
public final class KnownItems {
    private static final int QUESTIONS = 100;
    private static final int LOOKED_AT = 10;

    private final LegalTexts texts;
    private final int documents;
    private final long seed;
    private final List<String> subjectOf;

    public KnownItems(LegalTexts texts, int documents, long seed) {
        this.texts = texts;
        this.documents = documents;
        this.seed = seed;
        subjectOf =
                IntStream.range(0, documents).mapToObj(i -> texts.document(i).bySubject()).toList();
    }

    /** By title, by a sentence inside, some by number. */
    public List<Question> questions() {
        var random = new Random(seed);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < QUESTIONS; i++) {
            var wanted = texts.document(random.nextInt(documents));
            String words =
                    switch (i % 10) {
                        case 0 -> wanted.document().number();
                        case 1, 2, 3, 4, 5 -> wanted.byTitle();
                        default -> wanted.byTask();
                    };
            questions.add(new Question(words, wanted.document().id()));
        }
        return questions;
    }

    /** Of a subject in a province, with which documents fit. */
    public List<Question> subjects() {
        var random = new Random(seed + 1);
        var questions = new ArrayList<Question>();
        for (int i = 0; i < 20; i++) {
            var like = texts.document(random.nextInt(documents));
            questions.add(new Question(like.bySubject(), like.bySubject()));
        }
        return questions;
    }

    /**
     * Something asked.
     *
     * @param words as typed with signs
     * @param answer the id of the document, or the subject
     */
    public record Question(String words, String answer) {
        /** In small letters and without signs. */
        public Question inHaste() {
            return new Question(ScanNoise.withoutSigns(words).toLowerCase(Locale.ROOT), answer);
        }
    }

    /** The part of questions whose document is among the first ten. */
    public static double recall(List<Question> questions, Answers answers) {
        return questions.stream()
                        .filter(question -> first(question, answers).contains(question.answer()))
                        .count()
                / (double) questions.size();
    }

    /** The part of the first ten that is of the subject, in the mean, of those that can be. */
    public double precision(List<Question> questions, Answers answers) {
        double sum = 0;
        for (var question : questions) {
            long possible = subjectOf.stream().filter(question.answer()::equals).count();
            long right =
                    first(question, answers).stream()
                            .map(id -> subjectOf.get(Integer.parseInt(id.substring(4))))
                            .filter(question.answer()::equals)
                            .count();
            sum += right / (double) Math.min(possible, LOOKED_AT);
        }
        return sum / questions.size();
    }

    private static List<String> first(Question question, Answers answers) {
        return answers.to(question.words()).stream().limit(LOOKED_AT).toList();
    }

    /** Something that finds documents. */
    public interface Answers {
        /** Ids, the best first. */
        List<String> to(String words);
    }
}
