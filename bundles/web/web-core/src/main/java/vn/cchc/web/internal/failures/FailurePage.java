package vn.cchc.web.internal.failures;

import java.util.List;
import vn.cchc.model.Problem;
import vn.cchc.web.PageLanguage;

/**
 * What a person reads when something did not work.
 *
 * @param problems listed below the advice; empty when the advice says it all
 */
public record FailurePage(
        PageLanguage language, int status, String title, String advice, List<Problem> problems) {

    /** The words of a problem for the reader of the page. */
    public Problem.Words words(Problem problem) {
        return problem.in(language.locale());
    }

    /** The language those words are in. */
    public String languageOf(Problem problem) {
        return language.english() || problem.vietnamese() == null ? "en" : "vi";
    }

    static FailurePage of(Failure failure, PageLanguage language) {
        return new FailurePage(
                language,
                failure.status(),
                title(failure.status(), language),
                advice(failure.status(), language),
                failure.problems().stream().filter(p -> !said(p)).toList());
    }

    /** The advice says it already, in more words. */
    private static boolean said(Problem problem) {
        return problem.code().equals(HttpProblems.of(404).code());
    }

    private static String title(int status, PageLanguage in) {
        return switch (status) {
            case 401 -> in.say("Trang này cần đăng nhập", "This page needs you to sign in");
            case 403 -> in.say("Bạn không có quyền xem trang này", "You may not see this page");
            case 404 -> in.say("Không có trang này", "There is no such page");
            case 409 ->
                    in.say("Yêu cầu mâu thuẫn với dữ liệu đã có", "This contradicts what is here");
            case 405 ->
                    in.say(
                            "Địa chỉ này không nhận yêu cầu như vậy",
                            "This address does not take such a request");
            case 406 ->
                    in.say(
                            "Không có nội dung ở định dạng yêu cầu",
                            "Not available in the format asked for");
            case 413 -> in.say("Tệp gửi lên quá lớn", "What was sent is too large");
            case 500 -> in.say("Máy chủ gặp lỗi", "Something went wrong here");
            case 503 -> in.say("Máy chủ tạm thời chưa trả lời được", "Not available at the moment");
            default -> in.say("Yêu cầu không thực hiện được", "This request cannot be carried out");
        };
    }

    private static String advice(int status, PageLanguage in) {
        return switch (status) {
            case 401, 403 ->
                    in.say(
                            "Hãy liên hệ quản trị viên nếu công việc của bạn cần trang này.",
                            "Ask an administrator if your work needs this page.");
            case 404 ->
                    in.say(
                            "Địa chỉ có thể đã gõ sai hoặc trang đã chuyển đi nơi khác.",
                            "The address may be mistyped, or the page may have moved.");
            case 500 ->
                    in.say(
                            "Lỗi đã được ghi lại. Khi báo lỗi, hãy nêu mã tham chiếu dưới đây.",
                            "The fault has been written down. When you report it, give the"
                                    + " reference below.");
            case 503 -> in.say("Hãy thử lại sau ít phút.", "Please try again in a few minutes.");
            default ->
                    in.say(
                            "Những điểm cần sửa được liệt kê dưới đây.",
                            "What to correct is listed below.");
        };
    }
}
