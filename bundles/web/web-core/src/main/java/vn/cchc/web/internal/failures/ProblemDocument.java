package vn.cchc.web.internal.failures;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.ws.rs.core.Response;
import vn.cchc.model.Problem;
import vn.cchc.web.PageLanguage;

/**
 * A {@link Failure} as RFC 9457 writes it.
 *
 * @param type always {@code about:blank}: the status says the kind, the problems say the rest
 * @param instance the path asked for
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Entry> problems) {

    /** One problem; {@code where} is left out when it is the whole request. */
    public record Entry(String code, String where, String what, String remedy) {}

    static ProblemDocument of(Failure failure, String path, PageLanguage language) {
        return new ProblemDocument(
                "about:blank",
                title(failure.status(), language),
                failure.status(),
                detail(failure.problems(), language),
                path,
                failure.problems().stream().map(p -> entry(p, language)).toList());
    }

    private static Entry entry(Problem problem, PageLanguage language) {
        var words = problem.in(language.locale());
        return new Entry(
                problem.code(),
                words.where().isEmpty() ? null : words.where(),
                words.what(),
                words.remedy());
    }

    private static String title(int status, PageLanguage language) {
        var known = Response.Status.fromStatusCode(status);
        String english =
                known == null ? String.format(Locale.ROOT, "Status %d", status) : known + "";
        return language.say(vietnamese(status), english);
    }

    private static String vietnamese(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu không hợp lệ";
            case 401 -> "Cần đăng nhập";
            case 403 -> "Không có quyền";
            case 404 -> "Không tìm thấy";
            case 405 -> "Phương thức không được phép";
            case 406 -> "Không có định dạng yêu cầu";
            case 409 -> "Mâu thuẫn với dữ liệu đã có";
            case 413 -> "Nội dung quá lớn";
            case 415 -> "Kiểu nội dung không được hỗ trợ";
            case 500 -> "Máy chủ gặp lỗi";
            case 503 -> "Tạm thời chưa trả lời được";
            default -> "Trạng thái " + status;
        };
    }

    private static String detail(List<Problem> problems, PageLanguage language) {
        return problems.stream()
                .limit(3)
                .map(problem -> problem.in(language.locale()))
                .map(w -> (w.where().isEmpty() ? "" : w.where() + ": ") + w.what())
                .collect(Collectors.joining(" "));
    }
}
