package vn.cchc.portal.internal.pages;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.annotation.security.PermitAll;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.model.Period;
import vn.cchc.portal.internal.map.Boundaries;
import vn.cchc.portal.internal.map.Outlines;
import vn.cchc.registry.Registry;
import vn.cchc.web.Kept;

/** The map's drawing without colours, for the scripts of pages; programs take the boundaries. */
@Component(service = OutlinesResource.class, property = "cchc.web.pages=/outlines")
@Path("/")
@PermitAll
public final class OutlinesResource {
    private final Registry registry;

    /** Drawn once: the boundaries change with the registry only, and this component with it. */
    private final Map<Period, Outlines> drawn = new ConcurrentHashMap<>();

    @Activate
    public OutlinesResource(@Reference Registry registry) {
        this.registry = registry;
    }

    @GET
    @Path("{period: [0-9]{4}}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Kept
    public Outlines get(@PathParam("period") String code) {
        var period = new Period(code);
        return registry.boundaries(period)
                .map(text -> drawn.computeIfAbsent(period, p -> Outlines.of(Boundaries.read(text))))
                .orElseThrow(NotFoundException::new);
    }
}
