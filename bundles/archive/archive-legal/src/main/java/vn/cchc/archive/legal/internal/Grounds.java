package vn.cchc.archive.legal.internal;

/** "Căn cứ …": each ground opens a line, Decree 30/2020/NĐ-CP, appendix I, part II. */
final class Grounds {
    private Grounds() {}

    static boolean startsAt(Words words, int word) {
        return words.opensLine(word)
                && words.startsUpper(word)
                && words.is(word, "can")
                && words.isOneOf(word + 1, "cu", "cir", "cur", "ctr", "cit", "cif", "clr", "cti");
    }
}
