package vn.cchc.web.internal.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.cchc.model.LanguageText;

/**
 * What means the same in every room is described once: parameters that say nothing of themselves
 * are described by their name, and an answer that is just the answer is called so.
 */
final class CommonTexts {
    private static final LanguageText DONE = new LanguageText("Đã thực hiện", "Done");
    private static final LanguageText JOB =
            new LanguageText("Địa chỉ của việc", "Address of the job");
    private static final Map<String, LanguageText> PARAMETERS =
            Map.of(
                    "index",
                    new LanguageText(
                            "Mã của chỉ số, ví dụ sipas", "Code of the index, for example sipas"),
                    "year",
                    new LanguageText("Năm, bốn chữ số", "The year, four digits"),
                    "period",
                    new LanguageText(
                            "Thời kỳ của đơn vị hành chính, bốn chữ số, ví dụ 2024",
                            "Period of the administrative units, four digits, for example 2024"),
                    "province",
                    new LanguageText("Mã tỉnh, thành phố", "Province code"),
                    "district",
                    new LanguageText("Mã quận, huyện", "District code"),
                    "unit",
                    new LanguageText(
                            "Mã của đơn vị; cả nước là VN", "Code of the unit; the nation is VN"),
                    "criterion",
                    new LanguageText(
                            "Mã của tiêu chí, ví dụ II.A",
                            "Code of the criterion, for example II.A"));

    private CommonTexts() {}

    static void addTo(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(CommonTexts::describe);
        }
        Collection<ApiResponse> answers =
                operation.getResponses() == null ? List.of() : operation.getResponses().values();
        answers.forEach(CommonTexts::describe);
    }

    private static void describe(Parameter parameter) {
        LanguageText text = PARAMETERS.get(parameter.getName());
        if (text != null && parameter.getDescription() == null) {
            parameter.setDescription(text.en());
            parameter.addExtension(Vietnamese.DESCRIPTION, text.vi());
        }
    }

    private static void describe(ApiResponse answer) {
        if (DONE.en().equals(answer.getDescription())) {
            answer.addExtension(Vietnamese.DESCRIPTION, DONE.vi());
        }
        if (answer.getHeaders() != null) {
            answer.getHeaders().values().forEach(CommonTexts::describe);
        }
    }

    private static void describe(Header header) {
        if (JOB.en().equals(header.getDescription())) {
            header.addExtension(Vietnamese.DESCRIPTION, JOB.vi());
        }
    }
}
