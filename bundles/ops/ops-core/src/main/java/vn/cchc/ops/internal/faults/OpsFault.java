package vn.cchc.ops.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with work and with files of commands: Vietnamese first, then English. */
public enum OpsFault implements FaultKind {
    BROKEN(
            "001",
            "Máy chủ gặp lỗi bên trong.",
            "Something went wrong inside the server.",
            "Hãy báo mã tham chiếu này cho quản trị viên; mã có trong nhật ký của máy chủ.",
            "Tell the administrator the reference; it stands in the server's log."),
    NO_JOB(
            "002",
            "Không có công việc này; các công việc cũ nhất không còn được lưu.",
            "There is no such job; the oldest are forgotten.",
            "Tra ở /api/jobs.",
            "Look it up in /api/jobs."),
    STOPPED(
            "003",
            "Công việc đã bị dừng trước khi xong.",
            "The work was stopped before its end.",
            "Hãy bắt đầu lại nếu vẫn cần.",
            "Start it again when it is wanted after all."),
    FULL(
            "004",
            "Lúc này máy chủ không nhận thêm công việc.",
            "The server takes no more work now.",
            "Hãy chờ một số công việc kết thúc (cchc:jobs) rồi thử lại.",
            "Wait until some of the jobs have ended (cchc:jobs), then try again."),
    OUTSIDE(
            "005",
            "Các lệnh không đọc, không ghi tệp ở nơi này.",
            "Commands read and write no files there.",
            "Hãy đặt tệp vào một thư mục trao đổi: chỉ ghi tên tệp nghĩa là thư mục data/exchange của máy chủ; quản trị viên có thể thêm thư mục trong etc/vn.cchc.exchange.cfg.",
            "Put the file into a folder of the exchange; a name alone means the folder data/exchange of the server, and an administrator may add folders in etc/vn.cchc.exchange.cfg."),
    OTHER_ENDING(
            "006",
            "Tên tệp không kết thúc bằng {0}.",
            "The name does not end in {0}.",
            "Hãy nêu một tệp thuộc loại đó.",
            "Name a file of that kind."),
    NO_FILE(
            "007",
            "Không có tệp này, hoặc không đọc được.",
            "There is no such file, or it cannot be read.",
            "Hãy kiểm tra tên: chỉ ghi tên tệp nghĩa là thư mục data/exchange của máy chủ; quản trị viên có thể thêm thư mục trong etc/vn.cchc.exchange.cfg.",
            "Check the name; a name alone means the folder data/exchange of the server, and an administrator may add folders in etc/vn.cchc.exchange.cfg."),
    THERE_ALREADY(
            "008",
            "Đã có tệp này.",
            "The file is there already.",
            "Hãy chọn tên khác, hoặc chuyển tệp cũ đi trước.",
            "Choose another name, or take the file away first."),
    NOT_WRITTEN(
            "008",
            "Không ghi được tệp.",
            "The file cannot be written.",
            "Hãy chọn thư mục khác, hoặc cho tài khoản của máy chủ quyền ghi ở đó.",
            "Choose another folder, or let the server's account write there.");

    private final FaultText text;

    OpsFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("OPS-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
