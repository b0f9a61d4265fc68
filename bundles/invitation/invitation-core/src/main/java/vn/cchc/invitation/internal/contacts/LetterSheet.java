package vn.cchc.invitation.internal.contacts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.invitation.Letter;
import vn.cchc.sheets.table.SafeCell;

/**
 * Letters as comma-separated text, as mail merge reads it.
 *
 * @param page address that links lead to
 */
public record LetterSheet(String page) {
    public String text(List<Letter> letters) {
        var text = new StringBuilder("\ufeffname,address,language,link\r\n");
        letters.forEach(letter -> text.append(row(letter)).append("\r\n"));
        return text.toString();
    }

    private String row(Letter letter) {
        var contact = letter.contact();
        return Stream.of(
                        contact.name(),
                        contact.address().text(),
                        contact.language(),
                        page + "#" + letter.fragment())
                .map(SafeCell::text)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }
}
