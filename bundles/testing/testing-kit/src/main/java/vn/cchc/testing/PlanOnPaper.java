package vn.cchc.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * First pages of the ministry's yearly plans on paper. What they say is the text of official
 * documents, on which there is no copyright; in that of 2026 the letters its scan has lost are put
 * back, and the number is as good as it can be read.
 */
public final class PlanOnPaper {
    private static final List<String> HEAD =
            List.of(
                    "BỘ NỘI VỤ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                    " \tĐộc lập - Tự do - Hạnh phúc");

    private static final List<String> OF_2024 =
            List.of(
                    "\t",
                    "\tKẾ HOẠCH",
                    "\tTriển khai Đề án “Hệ thống ứng dụng công nghệ thông tin đánh giá",
                    "\tcải cách hành chính và đo lường sự hài lòng của người dân",
                    "\tđối với sự phục vụ của cơ quan hành chính nhà nước",
                    "\tgiai đoạn 2021 - 2030” năm 2024",
                    "\t",
                    "I. MỤC TIÊU, YÊU CẦU",
                    "1. Mục tiêu",
                    "a) Mục tiêu chung: Tiếp tục triển khai Đề án “Hệ thống ứng dụng công nghệ"
                            + " thông tin đánh giá cải cách hành chính và đo lường sự hài lòng của"
                            + " người dân đối với sự phục vụ của cơ quan hành chính nhà nước giai"
                            + " đoạn 2021 - 2030”.");

    private static final List<String> OF_2026 =
            List.of(
                    "Số: 174/QĐ-BNV\tHà Nội, ngày 14 tháng 04 năm 2026",
                    "\t",
                    "\tQUYẾT ĐỊNH",
                    "\tBan hành Kế hoạch triển khai Đề án “Hệ thống ứng dụng công nghệ",
                    "\tthông tin đánh giá cải cách hành chính và đo lường sự hài lòng của",
                    "\tngười dân đối với sự phục vụ của cơ quan hành chính nhà nước",
                    "\tgiai đoạn 2021 - 2030” năm 2026",
                    "\t",
                    "\tBỘ TRƯỞNG BỘ NỘI VỤ",
                    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ ban hành"
                            + " Chương trình tổng thể cải cách hành chính nhà nước giai đoạn 2021 -"
                            + " 2030;",
                    "Căn cứ Nghị định số 25/2025/NĐ-CP ngày 21/02/2025 của Chính phủ quy định chức"
                            + " năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Nội vụ;",
                    "Xét đề nghị của Vụ trưởng Vụ Cải cách hành chính.",
                    "\tQUYẾT ĐỊNH:",
                    "Điều 1. Ban hành kèm theo Quyết định này Kế hoạch triển khai Đề án “Hệ thống"
                            + " ứng dụng công nghệ thông tin đánh giá cải cách hành chính và đo"
                            + " lường sự hài lòng của người dân đối với sự phục vụ của cơ quan hành"
                            + " chính nhà nước giai đoạn 2021 - 2030” năm 2026.",
                    "Điều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.");

    private PlanOnPaper() {}

    public static ScannedPage of2024() {
        return page(OF_2024, 2024);
    }

    public static ScannedPage of2026() {
        return page(OF_2026, 2026);
    }

    private static ScannedPage page(List<String> below, long seed) {
        var lines = new ArrayList<>(HEAD);
        lines.addAll(below);
        return ScannedPage.of(lines, seed);
    }
}
