package vn.cchc.delivery.internal.sms;

import org.jsmpp.SMPPConstant;
import vn.cchc.delivery.Delivery;
import vn.cchc.delivery.Delivery.NotNow;
import vn.cchc.delivery.Delivery.Trouble;
import vn.cchc.delivery.Reason;

/** What a command status of a centre means for the message it is told of. */
final class SmppAnswer {
    private SmppAnswer() {}

    static Delivery of(int status) {
        String answer = "SMPP " + status;
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVDSTADR,
                            SMPPConstant.STAT_ESME_RINVDSTTON,
                            SMPPConstant.STAT_ESME_RINVDSTNPI ->
                    new Delivery.Refused(Reason.NO_SUCH_ADDRESS, answer);
            case SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL ->
                    new NotNow(Trouble.BUSY, answer);
            case SMPPConstant.STAT_ESME_RSUBMITFAIL, SMPPConstant.STAT_ESME_RX_T_APPN ->
                    new NotNow(Trouble.THIS_ADDRESS, answer);
            case SMPPConstant.STAT_ESME_RSYSERR -> new NotNow(Trouble.UNREACHABLE, answer);
            default -> new NotNow(Trouble.NOT_ADMITTED, answer);
        };
    }

    static boolean tooQuick(int status) {
        return status == SMPPConstant.STAT_ESME_RTHROTTLED
                || status == SMPPConstant.STAT_ESME_RMSGQFUL;
    }
}
