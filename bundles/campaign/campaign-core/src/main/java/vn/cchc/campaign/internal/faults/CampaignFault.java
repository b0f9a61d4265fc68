package vn.cchc.campaign.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Why something is not done with a campaign, or a response is not taken. */
public enum CampaignFault implements FaultKind {
    UNKNOWN(
            "101",
            "Không có cuộc khảo sát {0}.",
            "There is no campaign {0}.",
            "Hãy xem danh sách ở /surveys.",
            "Look it up at /surveys."),
    NOT_RELEASED(
            "102",
            "Kết quả của {0} chưa được công bố.",
            "What came out of {0} is not public yet.",
            "Hãy xem lại sau khi cuộc khảo sát kết thúc.",
            "Look again when the survey has ended."),
    NO_TEXT_QUESTION(
            "103",
            "Khảo sát {0} không có câu hỏi {1} trả lời bằng chữ.",
            "The campaign {0} has no question {1} that is answered by text.",
            "Hãy xem tên câu hỏi trong sổ mã của khảo sát.",
            "Look its name up in the codebook of the campaign."),
    NOT_STAFF(
            "201",
            "Chỉ người có vai trò staff được chuẩn bị và điều hành khảo sát.",
            "Only staff may prepare and run campaigns.",
            "Hãy nhờ người có vai trò staff.",
            "Ask a person with the role staff."),
    NOT_A_PUBLISHER(
            "202",
            "Chỉ người có vai trò publisher được công bố kết quả.",
            "Only a publisher may release what came out.",
            "Hãy nhờ người có vai trò publisher.",
            "Ask a person with the role publisher."),
    OWN_WORK(
            "203",
            "Người đã kiểm tra hoặc đóng khảo sát không được tự công bố.",
            "Who checked or closed a campaign may not release it.",
            "Hãy nhờ một người khác có vai trò publisher.",
            "Ask another publisher."),
    NOT_NOW(
            "204",
            "Khảo sát {0} đang ở trạng thái {1}, không thể chuyển thành {2}.",
            "The campaign {0} is {1} and cannot become {2}.",
            "Hãy tải lại để xem trạng thái hiện tại và làm các bước theo thứ tự.",
            "Load it again and take the steps in their order."),
    NOT_A_DRAFT(
            "205",
            "Khảo sát {0} không còn là bản nháp.",
            "The campaign {0} is no draft any more.",
            "Hãy đưa về bản nháp trước khi mở, hoặc tạo khảo sát mới từ nó.",
            "Take it back to a draft before it opens, or make a new one from it."),
    MEANWHILE(
            "206",
            "Có người khác vừa thay đổi cùng khảo sát này.",
            "Somebody else has just changed the same campaign.",
            "Hãy tải lại rồi thử lại.",
            "Load it again and try again."),
    YEAR_CHANGED(
            "207",
            "Gói năm {0} đã khác với lúc kiểm tra.",
            "The year bundle {0} is not the one it was checked with.",
            "Hãy đưa khảo sát về bản nháp và kiểm tra lại.",
            "Take the campaign back to a draft and check it again."),
    NO_ROLL(
            "208",
            "Danh sách mời của {0} chưa mở nên chưa có khóa để kiểm tra phiếu.",
            "The roll of {0} is not open, so there are no keys to check ballots with.",
            "Hãy nhập người được mời và mở danh sách ở /api/invitations/{0}/opening rồi mở khảo sát.",
            "Invite people, open the roll at /api/invitations/{0}/opening, then open the campaign."),
    NOT_CLOSED(
            "209",
            "Dữ liệu của {0} chỉ được lấy sau khi đóng khảo sát, khi thứ tự phiếu không còn cho biết điều gì.",
            "The data of {0} is handed out once the campaign is closed, when the order of responses tells nothing any more.",
            "Hãy đóng khảo sát trước; số đếm hiện tại có ở trang kết quả.",
            "Close the campaign first; present counts are on the page of results."),
    NOT_CHECKED(
            "210",
            "Phiếu hỏi của {0} chưa được kiểm tra.",
            "The questionnaire of {0} was not checked yet.",
            "Hãy kiểm tra khảo sát trước.",
            "Check the campaign first."),
    WRONG_ID(
            "301",
            "Mã khảo sát {0} không hợp lệ.",
            "{0} is no id of a campaign.",
            "Hãy dùng 3 đến 40 chữ thường không dấu, chữ số và dấu gạch ngang.",
            "Use 3 to 40 small letters without signs, digits and dashes."),
    NO_YEAR(
            "302",
            "Không có gói năm {0}.",
            "There is no year {0} on offer.",
            "Hãy cài gói năm trước.",
            "Install its bundle first."),
    NO_INSTRUMENT(
            "303",
            "Gói năm {0} không có phiếu hỏi {1}.",
            "The year {0} has no questionnaire {1}.",
            "Hãy chọn một trong: {2}.",
            "Choose one of: {2}."),
    NO_TEXT(
            "304",
            "Thiếu nội dung tiếng Việt hoặc tiếng Anh.",
            "The Vietnamese or English text is missing.",
            "Hãy viết cả hai.",
            "Write both."),
    TOO_LONG(
            "305",
            "Nội dung dài hơn {0} ký tự.",
            "The text is longer than {0} characters.",
            "Hãy rút ngắn.",
            "Make it shorter."),
    WRONG_DAYS(
            "306",
            "Ngày đóng {0} đứng trước ngày mở {1}.",
            "It closes on {0}, before it opens on {1}.",
            "Hãy sửa một trong hai ngày.",
            "Correct one of the days."),
    WRONG_QUOTA(
            "307",
            "Số phiếu tối đa {0} không hợp lệ.",
            "{0} is no limit of responses.",
            "Hãy ghi số từ 0 (không giới hạn) đến 10000000.",
            "Write a number from 0 (no limit) to 10000000."),
    NO_PLAN(
            "308",
            "Thiếu {0}.",
            "{0} is missing.",
            "Hãy gửi đủ các trường như tài liệu API mô tả.",
            "Send all fields as the API document describes them."),
    NOT_OPEN(
            "401",
            "Khảo sát {0} hiện không nhận câu trả lời.",
            "The campaign {0} takes no responses now.",
            "Hãy xem thời gian trên trang của khảo sát.",
            "Look at its days on its page."),
    FULL(
            "402",
            "Khảo sát {0} đã nhận đủ số phiếu.",
            "The campaign {0} has all the responses it asked for.",
            "Không cần làm gì thêm.",
            "Nothing is left to do."),
    OTHER_CONTENT(
            "403",
            "Phiếu này đã được gửi trước đó với câu trả lời khác.",
            "This response was sent before, with other answers.",
            "Câu trả lời đã gửi lần đầu được giữ; hãy bắt đầu một phiếu mới nếu được phép.",
            "What was sent first is kept; begin anew if you may."),
    WRONG_INSTANCE(
            "404",
            "Mã của phiếu không hợp lệ.",
            "The id of the response is none.",
            "Hãy gửi một UUID.",
            "Send a UUID."),
    WRONG_STATE(
            "405",
            "Phiếu đang điền không đọc được hoặc thuộc về một khảo sát khác.",
            "The form on its way cannot be read or belongs to another campaign.",
            "Hãy bắt đầu lại từ trang của khảo sát.",
            "Begin anew on the page of the campaign."),
    INCOMPLETE(
            "406",
            "Phiếu còn câu trả lời thiếu hoặc sai.",
            "Answers are missing or wrong.",
            "Hãy xem từng câu được nêu.",
            "Look at the questions that are named."),
    NO_BALLOT(
            "407",
            "Khảo sát {0} chỉ dành cho người được mời; chưa có lá phiếu.",
            "The campaign {0} is by invitation, and there is no ballot.",
            "Hãy mở liên kết trong thư mời trên chính thiết bị này.",
            "Open the link of your letter on this device."),
    WRONG_BALLOT(
            "408",
            "Lá phiếu không thuộc về khảo sát {0}.",
            "This is no ballot of the campaign {0}.",
            "Hãy mở lại liên kết trong thư mời của khảo sát này.",
            "Open the link in the letter of this campaign again."),
    USED_BALLOT(
            "409",
            "Lá phiếu này đã được dùng: câu trả lời gửi bằng nó đã được lưu.",
            "This ballot was used: the answers that came with it are kept.",
            "Không cần làm gì thêm.",
            "Nothing is left to do."),
    TOO_MANY(
            "410",
            "Vừa có rất nhiều phiếu gửi từ mạng của bạn.",
            "Very many responses came from your network just now.",
            "Phiếu của bạn chưa mất: hãy để trang này mở và gửi lại sau mười phút.",
            "Your answers are not lost: leave this page open and send them again in ten minutes."),
    NOT_AN_INTERVIEWER(
            "411",
            "Khảo sát {0} do điều tra viên phỏng vấn; chỉ họ được gửi phiếu.",
            "The campaign {0} is done by interviewers, and only they send responses.",
            "Hãy đăng nhập bằng tài khoản có vai trò interviewer.",
            "Sign in as somebody with the role interviewer."),
    FILES(
            "412",
            "Phiếu hỏi này không nhận tệp kèm theo: {0}.",
            "This questionnaire takes no files beside the answers: {0}.",
            "Hãy xóa tệp đó khỏi phiếu trong ứng dụng rồi gửi lại.",
            "Take the files out of the form in the app and send it again."),
    NO_SUBMISSION(
            "413",
            "Cần đúng một phần tên xml_submission_file.",
            "There must be exactly one part called xml_submission_file.",
            "Hãy gửi phiếu bằng ODK Collect hoặc KoboCollect.",
            "Send it with ODK Collect or KoboCollect."),
    OTHER_FORM(
            "414",
            "Phiếu được điền theo mẫu {0}, không phải mẫu {1} của khảo sát này.",
            "It was filled in with the form {0} and not with {1}, the form of this campaign.",
            "Hãy xem địa chỉ máy chủ trong ứng dụng rồi tải lại phiếu hỏi.",
            "Look at the server's address in the app and load the questionnaire again."),
    OTHER_VERSION(
            "415",
            "Phiếu được điền theo phiên bản {0}; khảo sát này dùng phiên bản {1}.",
            "It was filled in with version {0} of the form; this campaign uses {1}.",
            "Hãy tải lại phiếu hỏi vào ứng dụng; phiếu điền theo bản cũ không dùng được.",
            "Load the questionnaire into the app again; what was filled in with another cannot be used."),
    NO_SUCH_FORM(
            "416",
            "Ở đây không có phiếu hỏi {0} dành cho điều tra viên.",
            "There is no questionnaire {0} for interviewers here.",
            "Hãy xem địa chỉ máy chủ trong ứng dụng; nó kết thúc bằng /openrosa/ và mã khảo sát.",
            "Look at the server's address in the app: it ends with /openrosa/ and the id of the campaign.");

    private final FaultText text;

    CampaignFault(String number, String what, String inEnglish, String remedy, String also) {
        text = FaultText.of("CAM-" + number, what, inEnglish, remedy, also);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
