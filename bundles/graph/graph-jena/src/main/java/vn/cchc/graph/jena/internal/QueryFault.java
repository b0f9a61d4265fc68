package vn.cchc.graph.jena.internal;

import vn.cchc.model.FaultKind;
import vn.cchc.model.FaultText;

/** What can be wrong with a query or its answer: Vietnamese first, then English. */
public enum QueryFault implements FaultKind {
    TOO_LONG(
            "101",
            "Truy vấn dài {0} byte; chỉ đọc tối đa {1}.",
            "The query is {0} bytes long; at most {1} are read.",
            "Hỏi ít hơn trong một truy vấn, hoặc rút ngắn VALUES và các tiền tố.",
            "Ask for less in one query, or shorten its VALUES and prefixes."),
    TOO_DEEP(
            "102",
            "Ngoặc lồng nhau quá {0} tầng.",
            "Brackets are nested more than {0} deep.",
            "Viết truy vấn với ít nhóm lồng nhau hơn.",
            "Write the query with fewer groups inside one another."),
    UNREADABLE(
            "103",
            "{0}",
            "{0}",
            "Sửa truy vấn ở đó; truy vấn được đọc theo SPARQL 1.1.",
            "Correct the query there; it is read as SPARQL 1.1."),
    UPDATE(
            "104",
            "Đây là lệnh cập nhật, mà đồ thị chỉ để đọc.",
            "This is an update, and the graph is read only.",
            "Gửi truy vấn: SELECT, ASK, CONSTRUCT hoặc DESCRIBE.",
            "Send a query: SELECT, ASK, CONSTRUCT or DESCRIBE."),
    SERVICE(
            "105",
            "SERVICE không được thực hiện: máy chủ này không hỏi máy chủ nào khác.",
            "SERVICE is not carried out: this server asks no other.",
            "Tự hỏi máy chủ kia rồi ghép các câu trả lời.",
            "Ask the other server yourself and join the answers."),
    NO_SUCH_GRAPH(
            "106",
            "Không có đồ thị nào mang tên này, và máy chủ không tải đồ thị từ nơi khác.",
            "There is no graph of this name, and none is fetched from elsewhere.",
            "Chọn một tên mà SELECT ?g { GRAPH ?g {} } trả về, hoặc bỏ dòng đó để hỏi tất cả.",
            "Choose a name that SELECT ?g { GRAPH ?g {} } gives, or leave the line out to ask all."),
    FUNCTION(
            "107",
            "Hàm này không thuộc SPARQL 1.1, cũng không phải phép chuyển sang kiểu của XML Schema.",
            "This function is not one of SPARQL 1.1 or a cast to an XML Schema type.",
            "Dùng các hàm có sẵn của SPARQL 1.1.",
            "Use the built-in functions of SPARQL 1.1."),
    PREDICATE(
            "108",
            "Vị từ mang tên này sẽ chạy một chương trình thay vì so khớp mệnh đề.",
            "A predicate of this name would run a program instead of matching statements.",
            "Dùng các vị từ của bộ từ vựng.",
            "Use predicates of the vocabulary."),
    PATH(
            "109",
            "Đường dẫn thuộc tính có {0} toán tử; chỉ chạy tối đa {1}.",
            "The property path has {0} operators; at most {1} are run.",
            "Tách thành nhiều mẫu, nối bằng biến.",
            "Split it into several patterns with variables between them."),
    CONSTRUCT(
            "110",
            "Phần này không thuộc SPARQL 1.1.",
            "This is not part of SPARQL 1.1.",
            "Viết truy vấn bằng các dạng của SPARQL 1.1.",
            "Write the query with the forms of SPARQL 1.1."),
    SLOW(
            "121",
            "Sau {0} giây vẫn chưa có đủ câu trả lời; không gửi phần nào.",
            "The answer was not complete after {0} seconds; nothing of it is sent.",
            "Nêu rõ hơn điều cần tìm, hoặc hỏi từng phần bằng LIMIT và OFFSET.",
            "Name more of what you look for, or ask in parts with LIMIT and OFFSET."),
    ROWS(
            "122",
            "Câu trả lời có hơn {0} dòng hoặc mệnh đề; không gửi phần nào.",
            "The answer has more than {0} rows or statements; nothing of it is sent.",
            "Thêm LIMIT {0} hoặc ít hơn, và OFFSET cho phần tiếp theo.",
            "Add LIMIT {0} or less, and OFFSET for the next part."),
    BYTES(
            "123",
            "Câu trả lời dài hơn {0} byte; không gửi phần nào.",
            "The answer is longer than {0} bytes; nothing of it is sent.",
            "Thêm LIMIT và OFFSET, hoặc chọn ít cột hơn.",
            "Add LIMIT and OFFSET, or select fewer columns."),
    BUSY(
            "124",
            "Cả {0} chỗ chạy truy vấn đều đang bận.",
            "All {0} places for queries are taken.",
            "Thử lại sau vài giây.",
            "Try again in a few seconds."),
    MEMORY(
            "125",
            "Truy vấn cần nhiều bộ nhớ hơn hiện có.",
            "The query needs more memory than there is.",
            "Hỏi ít hơn mỗi lần: ít dòng phải sắp xếp, gộp nhóm hoặc loại trùng hơn.",
            "Ask for less at once: fewer rows to sort, group or make distinct."),
    TOO_INVOLVED(
            "126",
            "Truy vấn có nhiều bước lồng nhau hơn mức chạy được.",
            "The query has more steps inside one another than can be run.",
            "Rút ngắn các chuỗi toán tử, UNION hoặc OPTIONAL.",
            "Shorten its chains of operators, UNION or OPTIONAL."),
    FAILED(
            "127",
            "Không thực hiện được truy vấn.",
            "The query could not be carried out.",
            "Viết theo cách khác; nếu lẽ ra phải chạy được, hãy báo quản trị viên.",
            "Write it another way; if it should work, tell the administrator."),
    UNWRITABLE(
            "128",
            "Không ghi được câu trả lời ở định dạng này.",
            "The answer cannot be written in this format.",
            "Yêu cầu text/turtle hoặc application/n-triples.",
            "Ask for text/turtle or application/n-triples."),
    SORTED(
            "129",
            "Phải sắp xếp hơn {0} dòng.",
            "More than {0} rows would have to be sorted.",
            "Thêm LIMIT {1} hoặc ít hơn sau ORDER BY, hoặc bỏ ORDER BY.",
            "Add LIMIT {1} or less after ORDER BY, or leave ORDER BY out."),
    NO_WORKER(
            "130",
            "Chưa có tiến trình nào để chạy truy vấn.",
            "There is no process to run the query in.",
            "Thử lại sau vài giây; nếu vẫn vậy, quản trị viên xem data/log.",
            "Try again in a few seconds; if it stays so, an administrator looks into data/log."),
    GONE(
            "132",
            "Bản dựng của đồ thị mà truy vấn bắt đầu với nó không còn nữa.",
            "The build of the graph that the query began with is gone.",
            "Gửi lại truy vấn.",
            "Send the query again."),
    STORE_DOWN(
            "133",
            "Máy chủ lưu đồ thị không trả lời, hoặc trả lời sai.",
            "The server that keeps the graph does not answer, or answers wrongly.",
            "Thử lại sau ít phút; quản trị viên xem data/log và các thiết lập remote….",
            "Try again in some minutes; an administrator looks into data/log and at the settings remote…."),
    WORDS_UNKNOWN(
            "134",
            "Đồ thị nằm ở máy chủ khác, nên từ cần tìm phải có sẵn trong truy vấn chứ không thể là biến.",
            "The graph is in another server, so the words to search for must stand in the query and cannot be a variable.",
            "Viết từ cần tìm thành chuỗi sau cchc:search.",
            "Write the words as a text after cchc:search."),
    NOT_ACCEPTABLE(
            "131",
            "Không có định dạng nào trong danh sách này.",
            "No format of this list is offered.",
            "Chọn một trong {0}.",
            "Accept one of {0}."),
    NOT_TURTLE(
            "141",
            "{0}",
            "{0}",
            "Sửa tệp; tệp được đọc theo Turtle.",
            "Correct the file; it is read as Turtle.");

    private final FaultText text;

    QueryFault(String number, String what, String inEnglish, String remedy, String alsoInEnglish) {
        text = FaultText.of("GRA-" + number, what, inEnglish, remedy, alsoInEnglish);
    }

    @Override
    public FaultText text() {
        return text;
    }
}
