package vn.cchc.figures.internal.soap;

import java.util.List;
import java.util.Optional;
import javax.annotation.Resource;
import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebService;
import javax.xml.ws.WebServiceContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.access.Role;
import vn.cchc.figures.Entry;
import vn.cchc.figures.Figures;
import vn.cchc.figures.Indicators;
import vn.cchc.figures.Observations;
import vn.cchc.figures.internal.faults.ValueFault;
import vn.cchc.figures.internal.rest.Asked;
import vn.cchc.model.Refusal;

/** Answers the SOAP service. */
@Component(service = FiguresEndpoint.class, property = "cchc.web.soap=/soap/figures")
@WebService(
        serviceName = "FiguresService",
        portName = "FiguresPort",
        targetNamespace = FiguresService.NAMESPACE,
        endpointInterface = "vn.cchc.figures.internal.soap.FiguresService")
public class FiguresEndpoint implements FiguresService {
    private final Figures figures;
    private final Indicators indicators;
    private final Observations observations;

    /** Set by the SOAP library, which has no other way; knows the caller of each call. */
    @Resource WebServiceContext call;

    @Activate
    public FiguresEndpoint(
            @Reference Figures figures,
            @Reference Indicators indicators,
            @Reference Observations observations) {
        this.figures = figures;
        this.indicators = indicators;
        this.observations = observations;
    }

    @Override
    @PermitAll
    public List<ObservationBean> getFigures(String indicator, String agency) {
        String code = text(indicator);
        if (indicators.find(code).isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.NOT_FOUND, ValueFault.NO_INDICATOR.at("indicator", code));
        }
        var unit = Asked.agency(agency);
        return figures.published(code).stream()
                .filter(o -> unit.isEmpty() || unit.get().equals(o.key().unit()))
                .map(ObservationBean::new)
                .toList();
    }

    @Override
    @RolesAllowed(Role.STAFF_WORD)
    public ObservationBean enterValue(
            String indicator,
            String agency,
            String time,
            String value,
            String jumpReason,
            String correctionReason,
            EvidenceBean evidence) {
        var entry =
                new Entry(
                        text(indicator),
                        text(agency),
                        text(time),
                        text(value),
                        Optional.empty(),
                        Optional.ofNullable(jumpReason),
                        Optional.ofNullable(correctionReason),
                        Optional.ofNullable(evidence).map(EvidenceBean::words));
        return new ObservationBean(observations.enter(entry, who()));
    }

    @Override
    @RolesAllowed(Role.STAFF_WORD)
    public ObservationBean submitValue(String id) {
        return new ObservationBean(observations.submit(text(id), who()));
    }

    private String who() {
        return call.getUserPrincipal().getName();
    }

    /** Clients do not always keep to the WSDL. */
    private static String text(String element) {
        return element == null ? "" : element.strip();
    }
}
