package vn.cchc.web.internal;

import javax.annotation.security.PermitAll;
import javax.annotation.security.RolesAllowed;
import javax.jws.WebMethod;
import javax.jws.WebParam;
import javax.jws.WebService;
import javax.xml.ws.WebFault;
import vn.cchc.access.Role;
import vn.cchc.model.FaultText;
import vn.cchc.model.Refusal;

/** A room's SOAP endpoint. */
@WebService(targetNamespace = "https://cchc.vn/def/soap/", serviceName = "Well")
public class Well {
    private static final FaultText NO_BUCKET =
            FaultText.of(
                    "WEL-101",
                    "Không có gầu <b>.",
                    "No such bucket <b>.",
                    "Hãy mang gầu theo.",
                    "Bring one.");

    @WebMethod
    @PermitAll
    public String draw(@WebParam(name = "bucket") String bucket) throws Dry {
        return switch (bucket) {
            case "none" -> throw new Refusal(Refusal.Kind.NOT_FOUND, NO_BUCKET.at(bucket));
            case "dry" -> throw new Dry("No water.");
            case "broken" -> throw new IllegalStateException("at vn.cchc.Well(Well.java:1)");
            default -> "water in " + bucket;
        };
    }

    /** A fault the WSDL promises. */
    @WebFault(name = "dry", targetNamespace = "https://cchc.vn/def/soap/")
    public static final class Dry extends Exception {
        private static final long serialVersionUID = 1;

        Dry(String message) {
            super(message);
        }

        public String getSeason() {
            return "mùa khô";
        }
    }

    @WebMethod
    @RolesAllowed(Role.STATISTICIAN_WORD)
    public String measure() {
        return "7 m";
    }

    @WebMethod
    public String forgotten() {
        return "secret";
    }
}
