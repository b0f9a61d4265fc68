package vn.cchc.edition.internal.pages;

import java.util.List;
import vn.cchc.edition.Edition;
import vn.cchc.web.PageLanguage;

/** The markup of the page; of what years say only ids stand in it, which hold no markup. */
record YearWorkbookMarkup(PageLanguage language) {
    private static final String CALL = "/api/year-workbooks";

    String main(String title, List<Edition> editions) {
        return "<h1>" + title + "</h1>" + start(editions) + examine() + afterwards();
    }

    private String say(String vietnamese, String english) {
        return language.say(vietnamese, english);
    }

    private String start(List<Edition> editions) {
        var html = new StringBuilder();
        html.append(heading("1. Lấy bảng tính", "1. Get a workbook")).append("<ul>");
        html.append(
                link(
                        "/points.xlsx",
                        say("Tệp mẫu cho chỉ số chấm điểm", "Template of an index of points")));
        html.append(
                link(
                        "/answers.xlsx",
                        say(
                                "Tệp mẫu cho chỉ số tính từ phiếu khảo sát",
                                "Template of an index of answers")));
        html.append(
                link(
                        "/surveys.xlsx",
                        say(
                                "Tệp mẫu cho khảo sát không tính chỉ số",
                                "Template of surveys without an index")));
        for (var edition : editions) {
            String id = edition.id().index() + "/" + edition.id().year();
            html.append(link("/" + id, say("Bảng tính của ", "Workbook of ") + id));
        }
        return html.append("</ul>").toString();
    }

    private static String link(String path, String words) {
        return "<li><a href=\"" + CALL + path + "\">" + words + "</a></li>";
    }

    private String heading(String vietnamese, String english) {
        return "<h2>" + say(vietnamese, english) + "</h2>";
    }

    private String examine() {
        return heading("2. Kiểm tra và tạo gói", "2. Examine it and make the bundle")
                + "<form id=\"pack\" data-call=\""
                + CALL
                + "\" data-language=\""
                + language.code()
                + "\" data-working=\""
                + say("Đang kiểm tra …", "Examining …")
                + "\" data-done=\""
                + say("Không có lỗi. Gói đã được tải về: ", "Nothing is wrong. Downloaded: ")
                + "\" data-refused=\""
                + say("Số lỗi: ", "Problems: ")
                + "\" data-failed=\""
                + say(
                        "Máy chủ không trả lời. Hãy thử lại.",
                        "The server did not answer. Please try again.")
                + "\"><label for=\"workbook\">"
                + say("Bảng tính (XLSX)", "Workbook (XLSX)")
                + "</label><input type=\"file\" id=\"workbook\" accept=\".xlsx\" required>"
                + "<button type=\"submit\" disabled>"
                + say("Kiểm tra và tạo gói", "Examine and make the bundle")
                + "</button></form>"
                + withoutScript()
                + "<p id=\"outcome\" role=\"status\"></p><ol id=\"problems\" class=\"problems\"></ol>"
                + "<script src=\""
                + YearWorkbookPages.ADDRESS
                + "/workbook.js\" defer></script>";
    }

    private String withoutScript() {
        return "<noscript><div class=\"notice\"><p>"
                + say(
                        "Trình duyệt không chạy script nên không gửi được tệp từ trang này. Hãy gửi bằng lệnh:",
                        "The browser runs no script, so the file cannot be sent from this page. Send it by command:")
                + "</p><pre tabindex=\"0\"><code>curl -u NAME -H 'Content-Type:"
                + " application/octet-stream' --data-binary @criteria.xlsx -OJ SERVER"
                + CALL
                + "</code></pre></div></noscript>";
    }

    private String afterwards() {
        return heading("3. Cài đặt", "3. Install it")
                + "<p>"
                + say(
                        "Quản trị viên cài gói đã tải về bằng lệnh <code>cchc:edition-install</code>; năm xuất hiện ngay ở ",
                        "An administrator installs the downloaded bundle with <code>cchc:edition-install</code>; the year is at once at ")
                + "<a href=\"/api/editions\">/api/editions</a>.</p>";
    }
}
