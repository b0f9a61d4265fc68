package vn.cchc.survey.internal.store;

/**
 * One form as one line of text: answers in codebook order with a tab between them; a tab, line feed
 * or backslash in an answer is written with a backslash before its letter.
 */
public final class EncodedForm {
    private EncodedForm() {}

    public static String encode(String[] answers) {
        var line = new StringBuilder(answers.length * 2);
        for (int i = 0; i < answers.length; i++) {
            if (i > 0) {
                line.append('\t');
            }
            encode(answers[i], line);
        }
        return line.toString();
    }

    private static void encode(String answer, StringBuilder line) {
        for (int i = 0; i < answer.length(); i++) {
            char c = answer.charAt(i);
            switch (c) {
                case '\t' -> line.append("\\t");
                case '\n' -> line.append("\\n");
                case '\\' -> line.append("\\\\");
                default -> line.append(c);
            }
        }
    }

    /**
     * The answers of a line.
     *
     * @throws IllegalArgumentException when it does not hold this number of answers
     */
    public static String[] decode(String line, int columns) {
        String[] answers = new String[columns];
        int column = 0;
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == '\t') {
                if (column == columns) {
                    throw new IllegalArgumentException("More than " + columns + " answers");
                }
                answers[column++] = plain(line.substring(start, i));
                start = i + 1;
            }
        }
        if (column != columns) {
            throw new IllegalArgumentException(column + " answers, not " + columns);
        }
        return answers;
    }

    private static String plain(String answer) {
        if (answer.indexOf('\\') < 0) {
            return answer;
        }
        var plain = new StringBuilder(answer.length());
        for (int i = 0; i < answer.length(); i++) {
            char c = answer.charAt(i);
            if (c == '\\') {
                i++;
                c = answer.charAt(i) == 't' ? '\t' : answer.charAt(i) == 'n' ? '\n' : '\\';
            }
            plain.append(c);
        }
        return plain.toString();
    }
}
