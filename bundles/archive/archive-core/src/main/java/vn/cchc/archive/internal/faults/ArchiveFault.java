package vn.cchc.archive.internal.faults;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** Everything this room says no with: Vietnamese first, then English. */
public enum ArchiveFault implements FaultKind {
    UNKNOWN(
            "101",
            "Không có văn bản này.",
            "There is no such document.",
            "Tìm ở /documents, hoặc kiểm tra lại mã.",
            "Search at /documents, or check the id."),
    NO_VERSION(
            "102",
            "Văn bản không có phiên bản này.",
            "The document has no such version.",
            "Xem các phiên bản ở trang của văn bản.",
            "The page of the document lists its versions."),
    GONE(
            "103",
            "Nội dung đã được xóa theo quyết định của hai người; chỉ còn dấu vết.",
            "The content was deleted by decision of two people; a tombstone is left.",
            "Liên hệ cơ quan sở hữu văn bản.",
            "Ask the agency whose document it was."),
    QUARANTINED(
            "104",
            "Tệp bị cách ly vì phát hiện mã độc: {0}.",
            "The file is in quarantine, because a virus was found in it: {0}.",
            "Gửi lại bản sạch làm phiên bản mới.",
            "Send a clean copy as a new version."),
    NO_NUMBER(
            "105",
            "Thiếu số, ký hiệu của văn bản cần tìm.",
            "The number of the document to look up is missing.",
            "Viết như trên văn bản, ví dụ 979/QĐ-BNV; dấu và chữ hoa không quan trọng.",
            "Write it as on the document, for example 979/QĐ-BNV; signs and case do not matter."),
    NOT_AGENCY(
            "201",
            "Bạn không được giao thay mặt cơ quan {0}.",
            "You do not act for the agency {0}.",
            "Đề nghị quản trị viên giao: cchc:user-add --agency {0} TÊN VAI-TRÒ.",
            "Ask an administrator to let you: cchc:user-add --agency {0} NAME ROLES."),
    NOT_ROLE(
            "202",
            "Việc này cần vai trò {0}.",
            "This needs the role {0}.",
            "Đề nghị người có vai trò đó làm.",
            "Ask somebody with that role."),
    SAME_PERSON(
            "203",
            "Việc này cần một người khác, không phải {0}.",
            "This needs somebody else than {0}.",
            "Đề nghị một người thứ hai có thẩm quyền.",
            "Ask a second person who may do it."),
    NOT_DRAFT(
            "211",
            "Văn bản không ở trạng thái cho phép việc này ({0}).",
            "The document is not in a state that allows this ({0}).",
            "Tải lại trang và xem trạng thái hiện tại.",
            "Load it again and look at its state."),
    NOT_DESCRIBED(
            "212",
            "Chưa ai xác nhận mô tả của văn bản.",
            "Nobody has confirmed the description of the document.",
            "Kiểm tra và xác nhận mô tả trước khi công khai.",
            "Check and confirm the description before it is published."),
    HELD(
            "213",
            "Văn bản đang bị giữ, không xóa được: {0}",
            "The document is under legal hold and cannot be deleted: {0}",
            "Chấm dứt việc giữ trước, nếu lý do không còn.",
            "End the hold first, if its reason is gone."),
    NOT_ASKED(
            "214",
            "Chưa ai đề nghị xóa văn bản này.",
            "Nobody has asked for this document to be deleted.",
            "Đề nghị xóa kèm lý do trước, rồi một người khác đồng ý.",
            "Ask for it with a reason first; then somebody else agrees."),
    CITED(
            "215",
            "Có {0} bản ghi đang dẫn văn bản này làm căn cứ.",
            "{0} records rest on this document.",
            "Sửa các bản ghi đó trước; trang của văn bản liệt kê chúng.",
            "Change those records first; the page of the document lists them."),
    RETAINED(
            "216",
            "Văn bản còn trong thời hạn lưu trữ, đến {0}.",
            "The document must be kept until {0}.",
            "Chờ đến ngày đó; trong lúc chờ có thể rút văn bản khỏi trang công khai.",
            "Wait until that day; meanwhile it may be withdrawn from the public."),
    KEY_TAKEN(
            "217",
            "Khóa này đã được dùng cho một tệp khác.",
            "This key was used for another file.",
            "Mỗi lần gửi tệp khác phải dùng khóa khác.",
            "Use another key for another file."),
    NOT_PROPOSED(
            "218",
            "Không có mô tả mới nào đang chờ.",
            "No new description waits.",
            "Tải lại trang của văn bản và xem mô tả hiện tại.",
            "Load the page of the document again and look at its description."),
    TOO_LARGE(
            "301",
            "Tệp lớn hơn {0} MB.",
            "The file is larger than {0} MB.",
            "Chia tệp, hoặc nén ảnh quét ở 200–300 dpi.",
            "Split it, or scan at 200 to 300 dpi."),
    EMPTY(
            "302",
            "Tệp không có nội dung.",
            "The file is empty.",
            "Kiểm tra tệp rồi gửi lại.",
            "Check the file and send it again."),
    QUOTA(
            "303",
            "Cơ quan {0} đã dùng hết dung lượng {1} MB.",
            "The agency {0} has used up its {1} MB.",
            "Đề nghị quản trị viên nâng hạn mức, hoặc xóa văn bản không còn cần.",
            "Ask an administrator for more, or delete what is not needed."),
    NO_AGENCY(
            "304",
            "Không có cơ quan \"{0}\".",
            "There is no agency \"{0}\".",
            "Dùng loại, giai đoạn và mã, ví dụ province/2026/01 hay ministry/2026/BNV.",
            "Use kind, period and code, for example province/2026/01 or ministry/2026/BNV."),
    NO_FILE_NAME(
            "305",
            "Thiếu tên tệp.",
            "The name of the file is missing.",
            "Gửi kèm tên tệp, ví dụ ke-hoach.pdf.",
            "Send it along, for example plan.pdf."),
    STORE(
            "307",
            "Không ghi được nội dung vào kho.",
            "The content could not be kept.",
            "Kiểm tra đĩa hoặc máy chủ S3: cchc:doctor.",
            "Check the disk or the S3 server: cchc:doctor."),
    BROKEN_OFF(
            "308",
            "Tệp không đến đủ; chưa lưu gì.",
            "The file did not arrive whole; nothing was kept.",
            "Gửi lại; tệp lớn nên gửi theo từng phần ở /api/archive/uploads.",
            "Send it again; send large files piece by piece at /api/archive/uploads."),
    SCANNER(
            "309",
            "Trình quét mã độc không trả lời, nên không tệp nào được nhận.",
            "The virus scanner does not answer, so no file is taken.",
            "Báo quản trị viên: clamd phải chạy và nhận tệp lớn như kho nhận (StreamMaxLength).",
            "Tell an administrator: clamd must run and take files as large as the archive does (StreamMaxLength)."),
    TITLE(
            "401",
            "Thiếu trích yếu.",
            "The title is missing.",
            "Ghi nội dung chính của văn bản trong một câu.",
            "Say in a sentence what it is about."),
    TOO_LONG(
            "402",
            "Dài hơn {0} ký tự.",
            "It is longer than {0} letters.",
            "Rút ngắn lại.",
            "Make it shorter."),
    KIND(
            "403",
            "Không có loại văn bản \"{0}\".",
            "There is no kind of document \"{0}\".",
            "Dùng một mã trong /api/archive/kinds.",
            "Use a code of /api/archive/kinds."),
    DATE(
            "404",
            "\"{0}\" không phải là ngày.",
            "\"{0}\" is not a date.",
            "Ghi năm-tháng-ngày, ví dụ 2026-04-14.",
            "Write year-month-day, for example 2026-04-14."),
    DATES(
            "405",
            "Ngày hết hiệu lực trước ngày có hiệu lực.",
            "It ends before it is in force.",
            "Kiểm tra lại hai ngày.",
            "Check both dates."),
    FIELD(
            "406",
            "Không có lĩnh vực \"{0}\".",
            "There is no field of reform \"{0}\".",
            "Dùng steering, institutions, procedures, organisation, civil-service, public-finance hoặc digital-government.",
            "Use steering, institutions, procedures, organisation, civil-service, public-finance or digital-government."),
    REASON(
            "407",
            "Thiếu lý do.",
            "The reason is missing.",
            "Ghi lý do trong một câu.",
            "Give it in a sentence."),
    RELATION(
            "408",
            "\"{0}\" không phải là quan hệ giữa các văn bản.",
            "\"{0}\" is no relation between documents.",
            "Dùng based-on, cites, replaces, amends, repeals hoặc attached-to.",
            "Use based-on, cites, replaces, amends, repeals or attached-to."),
    NO_INDEX(
            "105",
            "Chỉ mục tìm kiếm đang được tạo.",
            "The index is being made.",
            "Thử lại sau một phút; quản trị viên xem cchc:archive-stats.",
            "Try again in a minute; an administrator looks at cchc:archive-stats."),
    ORDER(
            "106",
            "Không có cách sắp xếp \"{0}\".",
            "There is no order \"{0}\".",
            "Dùng relevance, newest, published hoặc title.",
            "Use relevance, newest, published or title."),
    NO_SEARCH(
            "107",
            "Không có tìm kiếm đã lưu này.",
            "There is no such saved search.",
            "Xem danh sách ở /documents/searches.",
            "See the list at /documents/searches."),
    TOO_MANY_SEARCHES(
            "108",
            "Bạn đã lưu {0} tìm kiếm.",
            "You have saved {0} searches.",
            "Xóa bớt ở /documents/searches.",
            "Remove some at /documents/searches."),
    NO_UPLOAD(
            "501",
            "Không có lần gửi này, hoặc đã hết hạn.",
            "There is no such upload, or it has expired.",
            "Bắt đầu gửi lại ở /api/archive/uploads.",
            "Begin again at /api/archive/uploads."),
    OFFSET(
            "502",
            "Phần này bắt đầu ở byte {0}, máy chủ đang chờ byte {1}.",
            "This piece begins at byte {0}, the server waits for byte {1}.",
            "Hỏi lại vị trí bằng HEAD rồi gửi tiếp từ đó.",
            "Ask where to go on with HEAD, and send from there."),
    LENGTH(
            "503",
            "Thiếu Upload-Length, hoặc không phải là số byte từ 1 đến {0}.",
            "Upload-Length is missing, or is no number of bytes from 1 to {0}.",
            "Ghi độ dài của cả tệp.",
            "Say how long the whole file is."),
    TOO_MANY(
            "504",
            "Bạn có {0} lần gửi chưa xong.",
            "You have {0} uploads that have not ended.",
            "Gửi cho xong hoặc hủy bớt.",
            "End or cancel some of them."),
    NOT_WHOLE(
            "505",
            "Mới nhận {0} trong {1} byte.",
            "{0} of {1} bytes are here.",
            "Gửi nốt phần còn lại rồi mới nộp.",
            "Send the rest first."),
    TUS_VERSION(
            "506",
            "Máy chủ nói giao thức tus 1.0.0.",
            "The server speaks tus 1.0.0.",
            "Gửi đầu mục Tus-Resumable: 1.0.0.",
            "Send the header Tus-Resumable: 1.0.0."),
    CONTENT_MISSING(
            "601",
            "Nội dung không có trong kho.",
            "The content is not in the store.",
            "Khôi phục từ bản xuất: cchc:archive-repair --from THƯ-MỤC.",
            "Restore it from an export: cchc:archive-repair --from FOLDER."),
    CONTENT_DAMAGED(
            "602",
            "Nội dung trong kho không khớp với mã băm của nó.",
            "The content in the store does not fit its hash.",
            "Kiểm tra đĩa, rồi khôi phục: cchc:archive-repair --from THƯ-MỤC.",
            "Check the disk, then restore it: cchc:archive-repair --from FOLDER."),
    CONTENT_ALONE(
            "603",
            "Nội dung có trong kho nhưng không phiên bản nào dùng và bảng không ghi.",
            "The content is in the store, but no version has it and the table does not know it.",
            "Ghi vào bảng để được dọn sau: cchc:archive-repair.",
            "Have it written into the table, so that it is swept: cchc:archive-repair."),
    ROW_ALONE(
            "604",
            "Bảng ghi nội dung này, nhưng kho không có và không phiên bản nào dùng.",
            "The table knows the content, but it is not in the store and no version has it.",
            "Máy chủ tự dọn trong vài phút.",
            "The server sweeps it in a few minutes."),
    ROW_MISSING(
            "605",
            "Nội dung có trong kho và có phiên bản dùng, nhưng bảng không ghi.",
            "The content is in the store and has versions, but the table does not know it.",
            "Ghi vào bảng: cchc:archive-repair.",
            "Have it written into the table: cchc:archive-repair."),
    TEXT_ALONE(
            "606",
            "Có văn bản đã đọc của một nội dung không còn.",
            "There is the text of a content that is gone.",
            "Xóa văn bản đó: cchc:archive-repair.",
            "Have it removed: cchc:archive-repair."),
    TEXT_MISSING(
            "607",
            "Văn bản đã đọc của phiên bản này bị thiếu hoặc hỏng.",
            "The text that was read of the version is missing or damaged.",
            "Cho đọc lại: cchc:archive-repair.",
            "Have it read once more: cchc:archive-repair."),
    SIZE_DIFFERS(
            "608",
            "Nội dung có {0} byte, bảng ghi số khác.",
            "The content has {0} bytes, the tables say another number.",
            "Nội dung khớp mã băm; khôi phục cơ sở dữ liệu từ bản sao lưu.",
            "The content fits its hash; restore the database from a backup."),
    CONTENT_UNREADABLE(
            "609",
            "Không đọc được nội dung.",
            "The content cannot be read.",
            "Kiểm tra đĩa hoặc máy chủ S3, rồi kiểm tra lại.",
            "Check the disk or the S3 server, then verify again."),
    MORE_FINDINGS(
            "610",
            "Còn {0} lỗi nữa không liệt kê.",
            "{0} further findings are not listed.",
            "Sửa những lỗi đã liệt kê rồi kiểm tra lại.",
            "Mend those that are listed, then verify again."),
    FOLDER_UNREADABLE(
            "611",
            "Không đọc được thư mục.",
            "The folder cannot be read.",
            "Kiểm tra quyền và đĩa.",
            "Check its permissions and the disk."),
    EXPORT_THERE(
            "621",
            "Thư mục này đã có.",
            "The folder is there already.",
            "Chọn tên khác; bản xuất không ghi đè gì.",
            "Choose another name; an export overwrites nothing."),
    EXPORT_RUNNING(
            "622",
            "Một bản xuất khác đang ghi thư mục này.",
            "Another export is being written to the folder.",
            "Chờ xong: cchc:jobs.",
            "Wait for its end: cchc:jobs."),
    EXPORT_NAME(
            "623",
            "Tên này không dùng được cho một thư mục mới.",
            "This is no name for a new folder.",
            "Dùng chữ, số, dấu gạch và dấu chấm, ví dụ archive-2026.",
            "Use letters, digits, dashes and dots, for example archive-2026."),
    EXPORT_LACKS(
            "624",
            "Không xuất được phiên bản này: nội dung hoặc văn bản thiếu hay hỏng.",
            "The version cannot be exported: its content or text is missing or damaged.",
            "Kiểm tra và sửa trước: cchc:archive-verify, cchc:archive-repair.",
            "Verify and repair first: cchc:archive-verify, cchc:archive-repair."),
    EXPORT_NOT_WRITTEN(
            "625",
            "Không ghi được bản xuất.",
            "The export could not be written.",
            "Kiểm tra chỗ trống trên đĩa và quyền ghi.",
            "Check the free space of the disk and its permissions."),
    NO_EXPORT(
            "631",
            "Đây không phải là bản xuất của kho văn bản, hoặc chưa xuất xong.",
            "This is no export of the archive, or not a whole one.",
            "Chỉ thư mục do cchc:archive-export ghi xong mới nhận được.",
            "Name a folder that cchc:archive-export has written to its end."),
    EXPORT_FILE_MISSING(
            "632",
            "Thiếu tệp này.",
            "The file is missing.",
            "Chép lại bản xuất từ nơi lưu, đủ mọi tệp.",
            "Copy the export again from where it is kept, with all files."),
    EXPORT_FILE_UNKNOWN(
            "633",
            "Tệp hoặc thư mục này không thuộc bản xuất.",
            "The file or folder is not part of the export.",
            "Bỏ nó ra, hoặc chép lại bản xuất.",
            "Take it out, or copy the export again."),
    EXPORT_FILE_CHANGED(
            "634",
            "Tệp này không như khi xuất.",
            "The file is not as it was exported.",
            "Chép lại bản xuất từ nơi lưu.",
            "Copy the export again from where it is kept."),
    EXPORT_NO_FILE(
            "635",
            "Đây là liên kết hoặc tệp đặc biệt.",
            "This is a link or a special file.",
            "Bản xuất chỉ có tệp và thư mục thường.",
            "An export has plain files and folders only."),
    EXPORT_RECORD(
            "636",
            "Bản ghi không đúng: {0}.",
            "The record is not right: {0}.",
            "Chép lại bản xuất từ nơi lưu.",
            "Copy the export again from where it is kept."),
    OTHER_HERE(
            "637",
            "Văn bản này đã có ở đây và khác với bản xuất.",
            "The document is here already, and other than in the export.",
            "Bản ở đây được giữ nguyên; nhận vào một máy chủ trống, hoặc xuất lại.",
            "The one here stays; take the export into an empty server, or export anew."),
    EXPORT_CHANGING(
            "638",
            "Bản xuất thay đổi trong khi nhận.",
            "The export changed while it was taken in.",
            "Đừng sửa bản xuất; chạy lại để nhận phần còn lại.",
            "Leave the export alone, and run it again for the rest."),
    INLINE(
            "701",
            "Tệp có {0} byte, quá lớn để nằm trong thông điệp SOAP.",
            "The file has {0} bytes, too many to stand in a SOAP message.",
            "Gọi bằng MTOM, hoặc tải ở /api/archive/contents/{1}/{2}.",
            "Call with MTOM, or get it from /api/archive/contents/{1}/{2}."),
    LIST_UNREADABLE(
            "711",
            "Không đọc được danh sách.",
            "The list cannot be read.",
            "Lưu lại dạng CSV bằng UTF-8 hoặc XLSX không có mật khẩu và macro.",
            "Save it as CSV in UTF-8, or as XLSX without password and macros."),
    LIST_EMPTY(
            "712",
            "Danh sách không có dòng nào.",
            "The list has no rows.",
            "Ghi mỗi văn bản một dòng dưới dòng tiêu đề; xem /api/archive/imports/template.csv.",
            "Write one row a document below the heading; see /api/archive/imports/template.csv."),
    LIST_LARGE(
            "713",
            "Danh sách lớn hơn {0} MB, {1} dòng, hoặc có ô quá dài.",
            "The list is larger than {0} MB or {1} rows, or a cell is too long.",
            "Chia thành nhiều danh sách.",
            "Split it into several lists."),
    COLUMN(
            "714",
            "Không có cột \"{0}\", hoặc cột này có hai lần.",
            "There is no column \"{0}\", or it is there twice.",
            "Dùng các cột của /api/archive/imports/template.csv.",
            "Use the columns of /api/archive/imports/template.csv."),
    NO_COLUMN(
            "715",
            "Thiếu cột \"{0}\".",
            "The column \"{0}\" is missing.",
            "Thêm cột này vào dòng tiêu đề.",
            "Add it to the heading."),
    NO_FILE(
            "716",
            "Không có tệp \"{0}\".",
            "There is no file \"{0}\".",
            "Thêm tệp vào thư mục hoặc ZIP, hoặc sửa tên; thư mục con viết với dấu /.",
            "Add it to the folder or ZIP, or correct the name; folders are written with a slash."),
    FILE_TWICE(
            "717",
            "Tệp \"{0}\" đã có ở dòng {1}.",
            "The file \"{0}\" is in row {1} already.",
            "Mỗi dòng một tệp; xóa dòng thừa.",
            "Each row has a file of its own; remove one."),
    UNLISTED(
            "718",
            "Tệp này không có trong danh sách.",
            "This file is not in the list.",
            "Thêm một dòng cho tệp, hoặc lấy tệp ra.",
            "Add a row for it, or take it out."),
    MANY_FILES(
            "719",
            "Có hơn {0} tệp.",
            "There are more than {0} files.",
            "Chia thành nhiều lần nhập.",
            "Split them into several imports."),
    ZIP_UNREADABLE(
            "720",
            "Không đọc được tệp ZIP.",
            "The ZIP file cannot be read.",
            "Nén lại, không đặt mật khẩu, tên tệp bằng UTF-8.",
            "Pack it again without a password, with names in UTF-8."),
    ZIP_NAME(
            "721",
            "Tên tệp trong ZIP dẫn ra ngoài hoặc có ký tự cấm.",
            "The name of a file in the ZIP leads elsewhere or has forbidden characters.",
            "Nén lại từ một thư mục bình thường.",
            "Pack it again from a plain folder."),
    ZIP_TWICE(
            "722",
            "Tên này có hai lần trong ZIP.",
            "This name is in the ZIP twice.",
            "Đổi tên một trong hai tệp.",
            "Rename one of the two files."),
    BOMB(
            "723",
            "Tệp \"{0}\" giải nén ra quá lớn.",
            "The file \"{0}\" unpacks to far more than it takes.",
            "Gửi tệp này không nén, hoặc kiểm tra nguồn gốc.",
            "Send it unpacked, or ask where it comes from."),
    FILE_UNREADABLE(
            "724",
            "Tệp \"{0}\" bị hỏng hoặc bị khóa.",
            "The file \"{0}\" is damaged or locked.",
            "Sao chép lại tệp gốc.",
            "Copy it again from the original."),
    ALL_TOO_LARGE(
            "725",
            "Các tệp cộng lại lớn hơn {0} MB.",
            "The files together are larger than {0} MB.",
            "Chia thành nhiều lần nhập.",
            "Split them into several imports."),
    NO_PAGE(
            "650",
            "\"{0}\" có {1} trang, không có trang {2}.",
            "\"{0}\" has {1} pages and no page {2}.",
            "Xem lại số trang, hoặc bỏ trống để dẫn cả văn bản.",
            "Look up the page, or leave it out to cite the whole."),
    OTHER_ROOM(
            "651",
            "Căn cứ của {0} do phần {1} quản lý.",
            "What {0} rests on is kept by the room {1}.",
            "Sửa ở phần đó.",
            "Change it there."),
    CITING_RECORD(
            "652",
            "Đường dẫn của bản ghi không đúng.",
            "The path of the record is none.",
            "Viết phần sau /id/, chữ không dấu, số và / _ - ., tối đa 300 ký tự.",
            "Write what comes after /id/, of letters, digits and / _ - ., at most 300."),
    CITING_LABEL(
            "653",
            "Thiếu tên của bản ghi.",
            "The record has no name.",
            "Viết labelVi và labelEn, mỗi tên tối đa 1.000 ký tự.",
            "Write labelVi and labelEn, at most 1,000 characters each."),
    NOT_PLAIN(
            "726",
            "Ô là công thức, giá trị lỗi hoặc giá trị đúng/sai.",
            "The cell is a formula, an error value or a truth value.",
            "Dán giá trị thay cho công thức, hoặc nhập lại thành chữ.",
            "Paste the value in place of the formula, or type it as text.");

    private final FaultText text;

    ArchiveFault(
            String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("ARC-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
