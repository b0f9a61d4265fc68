package vn.cchc.edition.internal.faults;

import vn.cchc.edition.Edition;
import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;
import vn.cchc.model.Problem;

/** What can go wrong when a year comes into the running system. */
public enum InstallFault implements FaultKind {
    OTHER_BUNDLE(
            "901",
            "{0} đang được gói {1} cung cấp.",
            "{0} is offered by the bundle {1} already.",
            "Hãy gỡ một trong hai gói; trong khi chờ, phiên bản cao hơn được dùng.",
            "Uninstall one of the two; the higher version is offered until then."),
    NOT_STARTED(
            "902",
            "Máy chủ không nhận gói: {0}.",
            "The framework did not take the bundle: {0}.",
            "Xem bundle:diag để biết gói còn thiếu gì.",
            "See bundle:diag for what it lacks."),
    NOT_OFFERED(
            "903",
            "Năm chưa sẵn sàng sau {0} giây.",
            "The year did not come up within {0} seconds.",
            "Xem cchc:editions và nhật ký; phiên bản trước đã được đặt lại.",
            "See cchc:editions and the log; the version before is back in place."),
    NO_SUCH_YEAR(
            "904",
            "Không có năm {0}.",
            "There is no year {0}.",
            "Xem cchc:editions để biết các năm đang có.",
            "See cchc:editions for those that are there."),
    UPLOAD(
            "905",
            "Không nhận quá {0} MB.",
            "No more than {0} MB are taken.",
            "Hãy gửi tệp jar của một năm.",
            "Send the jar of one year."),
    NOT_AN_ID(
            "906",
            "\"{0}\" không có dạng chỉ số/năm.",
            "\"{0}\" is not index/year.",
            "Hãy ghi như trong cchc:editions, ví dụ sipas/2024.",
            "Write it as in cchc:editions, for example sipas/2024."),
    KEPT(
            "907",
            "{0} vẫn được dùng theo {1}, gói này không còn trên đĩa.",
            "{0} stays on offer as {1}, which is no longer on disk.",
            "Hãy thay bằng một năm không có các lỗi này trước khi khởi động lại máy chủ.",
            "Put a year without these problems in its place before the server is restarted."),
    IN_DEPLOY(
            "908",
            "{0} đến từ tệp {1}, máy chủ sẽ lại nhận tệp đó.",
            "{0} comes from the file {1}, and the server would take it in again.",
            "Hãy chuyển tệp ra khỏi thư mục deploy; năm sẽ được gỡ trong vòng mười giây.",
            "Move that file out of the folder deploy; the year leaves within ten seconds."),
    YEARS_NOT_IN_ORDER(
            "909",
            "{0} không đứng trước {1}.",
            "{0} is not before {1}.",
            "Hãy ghi năm trước trước: sipas 2022 2024.",
            "Write the earlier year first: sipas 2022 2024."),
    NOT_A_LANGUAGE(
            "910",
            "\"{0}\" không phải là ngôn ngữ dùng ở đây.",
            "\"{0}\" is no language here.",
            "Hãy ghi vi, en hoặc both.",
            "Write vi, en or both."),
    WORDS(
            "911",
            "Các từ của lệnh không khớp: {0}.",
            "The words do not fit: {0}.",
            "Xem cchc:edition-diff --help.",
            "See cchc:edition-diff --help."),
    FILE_KEPT(
            "912",
            "{0} vẫn được cung cấp từ {1}, bản không còn nằm trong deploy/.",
            "{0} stays on offer as {1}, which is no longer in deploy/.",
            "Hãy đặt vào chỗ đó một gói năm không có các lỗi này.",
            "Put a year without these problems in its place."),
    LIES_IN_DEPLOY(
            "913",
            "{0} đến từ tệp {1}.",
            "{0} comes from the file {1}.",
            "Hãy chép gói năm này đè lên tệp đó, hoặc trước hết chuyển tệp đó ra khỏi thư mục deploy.",
            "Copy this year over that file, or move that file out of the folder deploy first."),
    IS_A_PLAN(
            "914",
            "{0} là một kế hoạch, không có tiêu chí và số liệu.",
            "{0} is a plan and has neither criteria nor figures.",
            "Xem các nhiệm vụ của kế hoạch tại /plans/{1}.",
            "See its tasks at /plans/{1}."),
    HOLDS_SURVEYS(
            "915",
            "{0} gồm các cuộc khảo sát, không có chỉ số, tiêu chí và số liệu.",
            "{0} holds surveys and has neither an index nor criteria and figures.",
            "Xem các mẫu phiếu tại /questionnaires/{0}; kết quả của từng đợt khảo sát ở /surveys.",
            "See its questionnaires at /questionnaires/{0}, and what came out of each campaign at /surveys.");

    /** Why a year that is no index has neither criteria nor figures. */
    public static Problem noIndex(Edition edition) {
        return edition.plan().isPresent()
                ? IS_A_PLAN.at("", edition.id(), edition.id().year())
                : HOLDS_SURVEYS.at("", edition.id());
    }

    private final FaultText text;

    InstallFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("EDN-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
