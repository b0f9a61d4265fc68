package vn.cchc.figures.internal.soap;

import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlElement;

/**
 * The SOAP service: public values for everybody, and entering and submitting for staff of their
 * agencies. What cannot be done is a {@link vn.cchc.model.Refusal}, which the web room turns into a
 * fault that carries code, place, fault and remedy of every problem.
 */
@WebService(name = "Figures", targetNamespace = FiguresService.NAMESPACE)
public interface FiguresService {
    String NAMESPACE = "https://cchc.vn/soap/figures/1";

    /**
     * Newest approved values of an indicator, by agency and time.
     *
     * @param agency for example {@code province/2026/01}; all when left out
     */
    @WebMethod
    @WebResult(name = "observation", targetNamespace = NAMESPACE)
    List<ObservationBean> getFigures(
            @WebParam(name = "indicator", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String indicator,
            @WebParam(name = "agency", targetNamespace = NAMESPACE) String agency);

    /**
     * A draft, another value of a draft, or a correction of an approved value.
     *
     * @param evidence the document of the archive the value rests on; a draft that is entered again
     *     without it rests on none
     */
    @WebMethod
    @WebResult(name = "observation", targetNamespace = NAMESPACE)
    ObservationBean enterValue(
            @WebParam(name = "indicator", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String indicator,
            @WebParam(name = "agency", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String agency,
            @WebParam(name = "time", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String time,
            @WebParam(name = "value", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String value,
            @WebParam(name = "jumpReason", targetNamespace = NAMESPACE) String jumpReason,
            @WebParam(name = "correctionReason", targetNamespace = NAMESPACE)
                    String correctionReason,
            @WebParam(name = "evidence", targetNamespace = NAMESPACE) EvidenceBean evidence);

    /** Submits a draft for approval. */
    @WebMethod
    @WebResult(name = "observation", targetNamespace = NAMESPACE)
    ObservationBean submitValue(
            @WebParam(name = "id", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String id);
}
