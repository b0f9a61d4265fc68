package vn.cchc.archive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.cchc.archive.search.Names.Unit;

/**
 * Documents in the manner of Vietnamese administration, as many as wanted: the same number and seed
 * always give the same document. Clauses and words are those of the plan of 2024, so that all
 * documents resemble each other as real ones do.
 */
public final class LegalTexts {
    private static final List<String> KINDS =
            List.of("Quyết định", "Kế hoạch", "Báo cáo", "Tờ trình", "Công văn");
    private static final List<String> LETTERS = List.of("QĐ", "KH", "BC", "TTr", "CV");
    private static final List<String> ACTIONS =
            List.of("triển khai", "tổ chức thực hiện", "đẩy mạnh", "kiểm tra", "tổng kết");
    private static final List<String> TOPICS =
            List.of(
                    "cải cách thủ tục hành chính",
                    "cơ chế một cửa, một cửa liên thông",
                    "tinh giản biên chế",
                    "vị trí việc làm của công chức",
                    "chuyển đổi số trong cơ quan nhà nước",
                    "dịch vụ công trực tuyến toàn trình",
                    "sắp xếp đơn vị hành chính cấp xã",
                    "rà soát văn bản quy phạm pháp luật",
                    "cải cách tài chính công",
                    "tự chủ của đơn vị sự nghiệp công lập",
                    "kỷ luật, kỷ cương hành chính",
                    "đào tạo, bồi dưỡng cán bộ",
                    "số hóa hồ sơ, giấy tờ",
                    "chữ ký số và chứng thực điện tử",
                    "tiếp công dân và giải quyết khiếu nại",
                    "hệ thống quản lý chất lượng",
                    "phân cấp, ủy quyền quản lý",
                    "cải thiện môi trường kinh doanh",
                    "thông tin, tuyên truyền cải cách hành chính",
                    "kiểm soát thủ tục đất đai",
                    "đăng ký hộ tịch lưu động",
                    "cấp phép xây dựng nhà ở",
                    "bảo hiểm y tế hộ gia đình",
                    "chi trả trợ cấp xã hội qua tài khoản");
    private static final List<String> OBJECTS =
            List.of(
                    "mua sắm máy quét tài liệu",
                    "lắp đặt ki-ốt tra cứu hồ sơ",
                    "sửa chữa trụ sở tiếp dân",
                    "tập huấn phần mềm điện tử",
                    "khảo sát hộ kinh doanh",
                    "in tờ rơi hướng dẫn",
                    "nâng cấp đường truyền mạng",
                    "thành lập tổ công nghệ cộng đồng",
                    "bố trí xe lưu động",
                    "kiểm kê hồ sơ địa chính",
                    "thí điểm trả kết quả tại nhà",
                    "xây dựng kho lưu trữ",
                    "thuê chuyên gia tư vấn",
                    "đối thoại với doanh nghiệp",
                    "tặng giấy khen công chức",
                    "thanh tra công vụ đột xuất");

    private static final DaysInForce OVER =
            new DaysInForce(Optional.empty(), Optional.of(LocalDate.of(2014, 12, 31)));

    private final long seed;
    private final List<Unit> communes = Names.communes();
    private final List<Unit> ministries = Names.ministries();
    private final List<String> clauses;
    private final List<String> words;

    private LegalTexts(long seed, List<String> clauses) {
        this.seed = seed;
        this.clauses = clauses;
        words = Arrays.asList(Names.text("plan-2024.txt").split("[^\\p{L}]+"));
    }

    /** On all subjects. */
    public static LegalTexts of(long seed) {
        return new LegalTexts(seed, Names.clauses());
    }

    /** In which no clause of the plans on satisfaction stands, though all its words do. */
    static LegalTexts notOfSatisfaction(long seed) {
        return new LegalTexts(
                seed,
                Names.clauses().stream()
                        .filter(clause -> !clause.toLowerCase(Locale.ROOT).contains("hài lòng"))
                        .toList());
    }

    /** The document with a number, from 0. */
    public Generated document(int number) {
        return new Draft(new Random(seed * 1_000_003 + number), number).write();
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private final class Draft {
        private final Random random;
        private final int number;
        private final int kind;
        private final int year;
        private final String topic;
        private final String object;
        private final Unit place;
        private final Unit other;
        private final Unit ministry;

        Draft(Random random, int number) {
            this.random = random;
            this.number = number;
            kind = random.nextInt(KINDS.size());
            year = 2015 + random.nextInt(12);
            topic = one(TOPICS, random);
            object = one(OBJECTS, random);
            place = one(communes, random);
            other = one(communes, random);
            ministry = one(ministries, random);
        }

        Generated write() {
            String symbol = symbol();
            String title = title();
            var document =
                    new IndexedDocument(
                            "doc-" + number,
                            1,
                            title,
                            symbol,
                            KINDS.get(kind),
                            "Ủy ban nhân dân " + place.first(),
                            place.second(),
                            year,
                            Optional.of(LocalDate.of(year, 1 + random.nextInt(12), 1)),
                            Optional.empty(),
                            Set.of(topic),
                            random.nextInt(4) > 0 ? DaysInForce.ALWAYS : OVER,
                            new Audience.Public(),
                            pages(title, symbol));
            return new Generated(
                    document,
                    topic + " " + place.first() + " " + place.second() + " " + year,
                    object + " " + other.first() + " " + other.second(),
                    topic + " " + place.second());
        }

        private String symbol() {
            String office = random.nextBoolean() ? "UBND" : ministry.first();
            return 1 + random.nextInt(9_999) + "/" + LETTERS.get(kind) + "-" + office;
        }

        private String title() {
            return KINDS.get(kind)
                    + " "
                    + one(ACTIONS, random)
                    + " "
                    + topic
                    + " tại "
                    + place.first()
                    + ", "
                    + place.second()
                    + " năm "
                    + year;
        }

        private List<String> pages(String title, String symbol) {
            var pages = new ArrayList<String>();
            pages.add(firstPage(title, symbol));
            int more = random.nextInt(3);
            int of = random.nextInt(more + 1);
            for (int i = 0; i <= more; i++) {
                pages.add(page(i == of));
            }
            return pages;
        }

        private String firstPage(String title, String symbol) {
            return ("ỦY BAN NHÂN DÂN " + place.first().toUpperCase(Locale.ROOT))
                    + "\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: "
                    + symbol
                    + "\n"
                    + title
                    + "\nCăn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;\n"
                    + ("Căn cứ Quyết định số " + random.nextInt(3_000) + "/QĐ-TTg của Thủ tướng;\n")
                    + ("Theo đề nghị của " + ministry.second() + ".\nĐiều 1. ")
                    + clauses(4)
                    + "\nĐiều 2. Văn bản này có hiệu lực kể từ ngày ký.\n";
        }

        private String page(boolean withTask) {
            String task =
                    "Giao "
                            + (other.first() + ", " + other.second() + " " + object)
                            + (", kinh phí " + (10 + random.nextInt(900)) + " triệu đồng. ");
            return clauses(3 + random.nextInt(4))
                    + "\n"
                    + (withTask ? task : "")
                    + salad(25)
                    + ".\n"
                    + clauses(2);
        }

        private String clauses(int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(one(clauses, random)).append(";\n");
            }
            return text.toString();
        }

        private String salad(int count) {
            var text = new StringBuilder();
            for (int i = 0; i < count; i++) {
                text.append(one(words, random)).append(' ');
            }
            return text.toString().strip();
        }
    }

    /**
     * A document, and what somebody might ask for who looks for it.
     *
     * @param document to be indexed
     * @param byTitle words of its title
     * @param byTask words of one sentence inside
     * @param bySubject words that fit all documents on the same subject in the same province
     */
    public record Generated(
            IndexedDocument document, String byTitle, String byTask, String bySubject) {

        /** With title, number and pages as a scan gives them. */
        public IndexedDocument scanned(ScanNoise noise) {
            return new IndexedDocument(
                    document.id(),
                    document.version(),
                    noise.on(document.title()),
                    noise.on(document.number()),
                    document.kind(),
                    noise.on(document.issuer()),
                    document.agency(),
                    document.year(),
                    document.issued(),
                    document.published(),
                    document.fields(),
                    document.inForce(),
                    document.audience(),
                    document.pages().stream().map(noise::on).toList());
        }
    }
}
