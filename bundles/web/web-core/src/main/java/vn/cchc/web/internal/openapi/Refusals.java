package vn.cchc.web.internal.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import vn.cchc.web.internal.failures.FailureAnswers;

/** What can be refused, seen from the shape of an operation; any other status looks the same. */
final class Refusals {
    private Refusals() {}

    static void addTo(Operation operation, String path) {
        var responses = operation.getResponses();
        if (operation.getParameters() != null || operation.getRequestBody() != null) {
            add(
                    responses,
                    "400",
                    "A parameter or the body is wrong",
                    "Tham số hoặc thân yêu cầu sai");
        }
        if (operation.getSecurity() != null) {
            add(responses, "401", "Nobody is signed in", "Chưa đăng nhập");
            add(responses, "403", "The role does not allow it", "Vai trò không được phép");
        }
        if (path.contains("{")) {
            add(responses, "404", "There is no such thing", "Không có đối tượng này");
        }
        add(
                responses,
                ApiResponses.DEFAULT,
                "Why it was not done (RFC 9457)",
                "Vì sao không thực hiện được (RFC 9457)");
    }

    private static void add(ApiResponses to, String status, String english, String vietnamese) {
        var schema = new Schema<>().$ref("#/components/schemas/" + ApiReader.PROBLEM);
        var response =
                new ApiResponse()
                        .description(english)
                        .content(
                                new Content()
                                        .addMediaType(
                                                FailureAnswers.PROBLEM_JSON,
                                                new MediaType().schema(schema)));
        response.addExtension(Vietnamese.DESCRIPTION, vietnamese);
        to.addApiResponse(status, response);
    }
}
