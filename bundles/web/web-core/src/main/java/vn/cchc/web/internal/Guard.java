package vn.cchc.web.internal;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.metatype.annotations.Designate;
import vn.cchc.access.Access;
import vn.cchc.web.internal.failures.Failure;
import vn.cchc.web.internal.failures.FailureException;
import vn.cchc.web.internal.failures.Failures;
import vn.cchc.web.internal.failures.RequestFault;
import vn.cchc.web.internal.failures.TooLarge;
import vn.cchc.web.internal.forms.FormType;
import vn.cchc.web.internal.forms.Forms;
import vn.cchc.web.internal.requests.BodyLimit;
import vn.cchc.web.internal.requests.CrossSite;
import vn.cchc.web.internal.requests.Form;
import vn.cchc.web.internal.requests.SeveralParts;
import vn.cchc.web.internal.requests.SignIn;
import vn.cchc.web.internal.xop.Packages;

/** Looks at every request before a room sees it: method, origin, size, and who sends it. */
@Component(service = Guard.class, configurationPid = "vn.cchc.web")
@Designate(ocd = WebSettings.class)
public final class Guard {
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final long MEGABYTE = 1024L * 1024;

    private final AtomicReference<Access> access = new AtomicReference<>();
    private final Form form = new Form();
    private final CrossSite crossSite = new CrossSite();
    private final BodyLimit limit;
    private final SignIn signIn;
    private final Packages packages;
    private final Forms forms;

    @Activate
    public Guard(WebSettings settings) {
        limit =
                new BodyLimit(
                        settings.textMegabytes() * MEGABYTE, settings.fileMegabytes() * MEGABYTE);
        signIn = new SignIn(settings.signInsAtOnce());
        packages = new Packages(settings.fileMegabytes() * MEGABYTE);
        forms = new Forms(settings.fileMegabytes() * MEGABYTE);
    }

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            unbind = "unbindAccess")
    void bindAccess(Access service) {
        access.set(service);
    }

    void unbindAccess(Access service) {
        access.compareAndSet(service, null);
    }

    Access access() {
        return access.get();
    }

    /**
     * The request as a room may see it.
     *
     * @param taken which bodies of several parts the address takes
     */
    HttpServletRequest admit(HttpServletRequest request, SeveralParts taken)
            throws FailureException {
        if (!METHODS.contains(request.getMethod())) {
            throw new FailureException(Failure.wrongMethod(METHODS));
        }
        if (crossSite.forged(request)) {
            throw new FailureException(forged());
        }
        try {
            return signIn.admit(
                    limit.cap(form.check(request, taken)), Optional.ofNullable(access.get()));
        } catch (TooLarge e) {
            throw new FailureException(Failures.tooLarge(e));
        }
    }

    /** What a server may see of an admitted request; to be closed when it was answered. */
    record Opened(HttpServletRequest request, AutoCloseable files) implements AutoCloseable {
        @Override
        public void close() throws Exception {
            files.close();
        }
    }

    /** Takes off an admitted request what came beside its message, or in its form. */
    Opened open(HttpServletRequest admitted) throws IOException, FailureException {
        if (FormType.named(admitted.getContentType())) {
            var opened = forms.open(admitted);
            return new Opened(opened.request(), opened);
        }
        var opened = packages.open(admitted);
        return new Opened(opened.request(), opened);
    }

    private static Failure forged() {
        return Failure.of(403, RequestFault.FORGED.at("Origin"));
    }
}
