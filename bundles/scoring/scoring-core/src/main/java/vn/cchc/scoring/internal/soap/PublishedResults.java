package vn.cchc.scoring.internal.soap;

import java.util.List;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebResult;
import javax.jws.WebService;
import javax.xml.bind.annotation.XmlElement;

/**
 * The SOAP service: what is published of an edition. Nothing else is reachable through it. What
 * cannot be answered is a {@link vn.cchc.model.Refusal}, which the web room turns into a fault that
 * carries code, place, fault and remedy of every problem.
 */
@WebService(name = "Results", targetNamespace = PublishedResults.NAMESPACE)
public interface PublishedResults {
    String NAMESPACE = "https://cchc.vn/soap/results/1";

    /**
     * The newest published result of an edition with its criteria and national figures.
     *
     * @param index for example {@code sipas}
     * @param year four digits
     */
    @WebMethod
    @WebResult(name = "result", targetNamespace = NAMESPACE)
    PublishedResult getPublishedResult(
            @WebParam(name = "index", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String index,
            @WebParam(name = "year", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String year);

    /**
     * Figures of it, the nation first, then the provinces by code.
     *
     * @param criterion code of a node, for example {@code II.A}; all when left out
     * @param unit province code, or {@code VN} for the nation; all when left out
     */
    @WebMethod
    @WebResult(name = "figure", targetNamespace = NAMESPACE)
    List<FigureBean> getFigures(
            @WebParam(name = "index", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String index,
            @WebParam(name = "year", targetNamespace = NAMESPACE) @XmlElement(required = true)
                    String year,
            @WebParam(name = "criterion", targetNamespace = NAMESPACE) String criterion,
            @WebParam(name = "unit", targetNamespace = NAMESPACE) String unit);
}
