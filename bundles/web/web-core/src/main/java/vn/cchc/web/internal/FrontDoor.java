package vn.cchc.web.internal;

import java.io.IOException;
import java.time.Duration;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletAsyncSupported;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletName;
import org.osgi.service.http.whiteboard.propertytypes.HttpWhiteboardServletPattern;
import vn.cchc.web.internal.failures.BegunAnswer;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureAnswers;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.Failures;
import vn.cchc.web.internal.requests.Remainder;
import vn.cchc.web.internal.requests.SecurityHeaders;
import vn.cchc.web.internal.servers.AwaitedAddresses;
import vn.cchc.web.internal.servers.Destinations;

/**
 * The one servlet through which every request of a room comes in, so that none can miss the guard.
 */
@Component(service = Servlet.class)
@HttpWhiteboardServletName("cchc-front-door")
@HttpWhiteboardServletPattern("/*")
@HttpWhiteboardServletAsyncSupported
public final class FrontDoor extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final transient Guard guard;
    private final transient Destinations destinations;
    private final transient AwaitedAddresses awaited;
    private final transient Shortcuts shortcuts;
    private final transient FailureAnswers answers;
    private final transient Failures failures = new Failures();
    private final transient SecurityHeaders headers = new SecurityHeaders();
    private final transient Remainder remainder = new Remainder(PATIENCE);
    private transient Destinations.Dispatcher dispatcher;

    @Activate
    public FrontDoor(
            @Reference Guard guard,
            @Reference Destinations destinations,
            @Reference AwaitedAddresses awaited,
            @Reference Shortcuts shortcuts,
            @Reference FailureAnswers answers) {
        this.guard = guard;
        this.destinations = destinations;
        this.awaited = awaited;
        this.shortcuts = shortcuts;
        this.answers = answers;
    }

    @Override
    public void init() {
        dispatcher = destinations.dispatcher(getServletConfig());
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        headers.addTo(response);
        var begun = new BegunAnswer(request, response);
        try {
            var admitted = guard.admit(request, destinations.severalParts(request));
            if (!shortcuts.answer(admitted, response)) {
                serve(admitted, begun, request, response);
            }
        } catch (FailureException e) {
            answers.send(e.failure(), request, response);
        } catch (Exception e) {
            String where = request.getMethod() + " " + request.getRequestURI();
            BegunAnswer.fail(request, failures.of(e, where), e);
        }
        if (begun.failure().isPresent()) {
            sendInstead(begun, request, response);
        }
        remainder.readOff(request, response);
    }

    private boolean dispatch(HttpServletRequest admitted, BegunAnswer begun) throws Exception {
        try (var opened = guard.open(admitted)) {
            return dispatcher.dispatch(opened.request(), begun);
        }
    }

    /** An address that comes between two looks at it was awaited all the same. */
    private void serve(
            HttpServletRequest admitted,
            BegunAnswer begun,
            HttpServletRequest request,
            HttpServletResponse response)
            throws Exception {
        if (awaited.awaits(request)) {
            answers.send(Failure.notYet(), request, response);
        } else if (!dispatch(admitted, begun)) {
            var absence = awaited.awaits(request) ? Failure.notYet() : Failure.noSuchAddress();
            answers.send(absence, request, response);
        }
    }

    /**
     * What was not sent yet is thrown away. An answer that was begun is broken off: the container
     * breaks the connection when something is thrown, and sees by the cause whether the client went
     * away, which is nothing to warn of.
     */
    private void sendInstead(
            BegunAnswer begun, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (response.isCommitted()) {
            throw new IOException("An answer was broken off", begun.cause());
        }
        response.reset();
        headers.addTo(response);
        answers.send(begun.failure().orElseThrow(), request, response);
    }
}
