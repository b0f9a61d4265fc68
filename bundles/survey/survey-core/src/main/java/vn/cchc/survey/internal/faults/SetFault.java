package vn.cchc.survey.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a set of answers, its edition or its frozen file. */
public enum SetFault implements FaultKind {
    NUMBERS_MEANWHILE(
            "218",
            "Trong lúc đó, các phiếu trùng số đã được đưa vào bộ phiếu.",
            "Forms with the same numbers came into the set meanwhile.",
            "Hãy thử lại: khi đó việc kiểm tra sẽ nêu rõ các phiếu.",
            "Try again: the check then names them."),
    UNKNOWN(
            "301",
            "Không có bộ phiếu {0}.",
            "There is no answer set {0}.",
            "Xem danh sách bằng cchc:answers.",
            "cchc:answers lists them."),
    RELEASED(
            "302",
            "Bộ phiếu {0} đã chốt và không thay đổi nữa.",
            "The answer set {0} is released and never changes.",
            "Hãy nhập vào một bộ phiếu mới.",
            "Import into a new set."),
    OTHER_EDITION(
            "303",
            "Bộ phiếu {0} thuộc về {1}.",
            "The answer set {0} belongs to {1}.",
            "Hãy nhập vào một bộ phiếu mới, hoặc chọn một bộ phiếu của {2}.",
            "Import into a new set, or choose a set of {2}."),
    DAMAGED(
            "304",
            "Tệp trả lời bị hỏng: {0}.",
            "The answer file is damaged: {0}.",
            "Hãy khôi phục tệp từ bản sao lưu, hoặc từ máy chủ khác có cùng dữ liệu.",
            "Put it back from the backup, or from another server with the same data."),
    GONE(
            "305",
            "Không còn tệp trả lời.",
            "The answer file is not there.",
            "Hãy khôi phục tệp từ bản sao lưu, hoặc từ máy chủ khác có cùng dữ liệu.",
            "Put it back from the backup, or from another server with the same data."),
    NO_EDITION(
            "306",
            "Không có năm {0}.",
            "There is no edition {0} on offer.",
            "Xem cchc:editions để biết các năm đang có và các năm bị từ chối.",
            "cchc:editions lists the editions on offer and those refused."),
    NO_INSTRUMENT(
            "306",
            "Năm {0} không có mẫu phiếu {1}.",
            "The edition {0} has no instrument {1}.",
            "Xem các mẫu phiếu của năm ở /api/editions/{0}.",
            "See the instruments of the edition at /api/editions/{0}."),
    NO_GENERATOR(
            "307",
            "Máy chủ này không tạo được phiếu minh họa cho năm này.",
            "Nothing here can make up answers for this edition.",
            "Hãy cài feature cchc-survey-demonstration, hoặc nhập một tệp.",
            "Install the feature cchc-survey-demonstration, or import a file."),
    NOT_RELEASED(
            "309",
            "Bộ phiếu {0} chưa chốt.",
            "The answer set {0} is not released.",
            "Hãy chốt bằng cchc:answers-release; sau đó bộ phiếu không thay đổi nữa.",
            "Release it with cchc:answers-release; then it never changes."),
    EDITION_CHANGED(
            "311",
            "Các tệp của {0} đã thay đổi từ khi bộ phiếu được lập.",
            "The files of {0} have changed since the set was begun.",
            "Hãy nhập mọi phiếu vào một bộ phiếu mới.",
            "Import all forms into a new set."),
    CHANGED_MEANWHILE(
            "312",
            "Cùng lúc đó có người khác đã thay đổi bộ phiếu.",
            "Somebody else changed the answer set at the same time.",
            "Hãy xem lại bộ phiếu rồi thử lại.",
            "Look at the set and try again."),
    NOT_AN_EDITION(
            "313",
            "\"{0}\" không có dạng chỉ số/năm.",
            "\"{0}\" is not index/year.",
            "Hãy ghi chỉ số và năm, ví dụ sipas/2024; xem danh sách bằng cchc:editions.",
            "Write index and year, for example sipas/2024; cchc:editions lists them."),
    OF_POINTS(
            "315",
            "Chỉ số của {0} được tính từ điểm chấm, không tính từ phiếu.",
            "The index of {0} is computed from points, not from a form.",
            "Hãy chọn một năm được tính từ phiếu trả lời; xem danh sách bằng cchc:editions.",
            "Choose an edition that is computed from answers; cchc:editions lists them."),
    OF_A_PLAN(
            "316",
            "{0} là một kế hoạch, không có phiếu khảo sát.",
            "{0} is a plan and has no form.",
            "Hãy chọn một năm được tính từ phiếu trả lời; xem danh sách bằng cchc:editions.",
            "Choose an edition that is computed from answers; cchc:editions lists them."),
    OF_SURVEYS(
            "317",
            "{0} gồm các cuộc khảo sát trực tuyến, không tính chỉ số từ phiếu nào.",
            "{0} holds surveys that are answered online, and no index is computed from them.",
            "Hãy đưa phiếu ra hỏi bằng một đợt khảo sát; xem cchc:campaigns.",
            "Put the form to people by a campaign; see cchc:campaigns.");

    private final FaultText text;

    SetFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("SUR-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
