package vn.cchc.web.internal.servers;

import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.apache.cxf.message.MessageUtils;
import org.apache.cxf.phase.PhaseInterceptorChain;
import vn.cchc.web.internal.failures.BegunAnswer;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.failures.Failures;

/** Whatever a resource throws becomes an answer that a client can use. */
final class RestFailures implements ExceptionMapper<Throwable> {
    private static final int ERRORS_FROM = 400;

    private final Failures failures;
    private final FailureAnswers answers;

    @Context private HttpServletRequest request;

    RestFailures(Failures failures, FailureAnswers answers) {
        this.failures = failures;
        this.answers = answers;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatus() < ERRORS_FROM) {
            return answer.getResponse();
        }
        String where = request.getMethod() + " " + request.getRequestURI();
        if (beingWritten()) {
            BegunAnswer.fail(request, failures.whileWriting(thrown, where), thrown);
            return Response.serverError().build();
        }
        return response(failures.of(thrown, where));
    }

    /** Whether an answer was ready and its bytes are on their way, or held back to be packed. */
    private static boolean beingWritten() {
        return MessageUtils.isOutbound(PhaseInterceptorChain.getCurrentMessage());
    }

    private Response response(Failure failure) {
        var answer = answers.answer(failure, request);
        var response =
                Response.status(failure.status())
                        .type(answer.mediaType())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                        .header(HttpHeaders.VARY, FailureAnswers.VARY)
                        .entity(answer.body());
        failure.headers().forEach(response::header);
        answer.headers().forEach(response::header);
        return response.build();
    }
}
