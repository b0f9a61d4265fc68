package vn.cchc.figures.internal.soap;

import java.math.BigDecimal;
import javax.xml.bind.annotation.XmlAccessType;
import javax.xml.bind.annotation.XmlAccessorType;
import javax.xml.bind.annotation.XmlType;
import vn.cchc.figures.Observation;

/** A value on the wire; what is not there is left out. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "Observation", namespace = FiguresService.NAMESPACE)
public class ObservationBean {
    String id;
    String indicator;
    String agency;
    String time;
    BigDecimal value;
    int version;
    int definition;
    String state;
    String correctionReason;
    EvidenceBean evidence;

    public ObservationBean() {}

    ObservationBean(Observation observation) {
        id = observation.id();
        indicator = observation.key().indicator();
        agency = observation.key().unit().path();
        time = observation.key().time().code();
        value = observation.value();
        version = observation.version();
        definition = observation.indicatorVersion();
        state = observation.state().word();
        correctionReason = observation.correctionReason().orElse(null);
        evidence = observation.evidence().map(EvidenceBean::new).orElse(null);
    }
}
