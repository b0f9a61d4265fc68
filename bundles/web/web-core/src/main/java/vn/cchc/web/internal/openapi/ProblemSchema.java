package vn.cchc.web.internal.openapi;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.List;

/** How a refused request is answered, in the words of OpenAPI. */
final class ProblemSchema {
    static final String ENTRY = "problemEntry";

    private ProblemSchema() {}

    static Schema<?> document() {
        return described(
                        new ObjectSchema(),
                        "Chi tiết lỗi theo RFC 9457",
                        "RFC 9457 problem details")
                .addProperty("type", text("Luôn là about:blank", "Always about:blank"))
                .addProperty("title", text("Trạng thái bằng lời", "The status in words"))
                .addProperty("status", new IntegerSchema().format("int32"))
                .addProperty(
                        "detail",
                        text("Các lỗi đầu tiên bằng lời", "The first problems in plain words"))
                .addProperty("instance", text("Đường dẫn của yêu cầu", "Path of the request"))
                .addProperty(
                        "problems",
                        new ArraySchema()
                                .items(new Schema<>().$ref("#/components/schemas/" + ENTRY)))
                .required(List.of("type", "title", "status", "problems"));
    }

    static Schema<?> entry() {
        return new ObjectSchema()
                .addProperty(
                        "code",
                        text(
                                "Chữ của bộ phận và một số, không dùng lại",
                                "Room letters and a number, never reused"))
                .addProperty(
                        "where",
                        text(
                                "Trường, tệp và dòng, hoặc địa chỉ",
                                "Field, file and line, or address"))
                .addProperty("what", text("Lỗi bằng lời", "The fault in plain words"))
                .addProperty("remedy", text("Cách khắc phục", "What to do about it"))
                .required(List.of("code", "what", "remedy"));
    }

    private static Schema<?> text(String vietnamese, String english) {
        return described(new StringSchema(), vietnamese, english);
    }

    private static Schema<?> described(Schema<?> schema, String vietnamese, String english) {
        schema.addExtension(Vietnamese.DESCRIPTION, vietnamese);
        return schema.description(english);
    }
}
