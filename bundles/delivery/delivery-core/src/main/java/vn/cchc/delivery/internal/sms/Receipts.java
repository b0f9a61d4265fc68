package vn.cchc.delivery.internal.sms;

import java.util.Map;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import vn.cchc.delivery.Reason;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.internal.Listeners;

/**
 * Hears from the centre what became of messages. Only what failed for good is told on; what people
 * write back is read by nobody.
 */
final class Receipts implements MessageReceiverListener {
    private static final Map<DeliveryReceiptState, Reason> FAILED =
            Map.of(
                    DeliveryReceiptState.UNDELIV, Reason.NO_SUCH_ADDRESS,
                    DeliveryReceiptState.REJECTD, Reason.NOT_WANTED,
                    DeliveryReceiptState.EXPIRED, Reason.EXPIRED);

    private final Listeners listeners;

    Receipts(Listeners listeners) {
        this.listeners = listeners;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm receipt) throws ProcessRequestException {
        if (!receipt.isSmscDeliveryReceipt()) {
            return;
        }
        var failed = state(receipt).map(FAILED::get);
        if (failed.isPresent()) {
            tell(receipt.getSourceAddr(), failed.get());
        }
    }

    /** What was sent to a number comes back from it. */
    private void tell(String number, Reason reason) throws ProcessRequestException {
        try {
            if (listeners.nobody()) {
                throw new IllegalStateException("nobody wants to know");
            }
            String address = number.startsWith("+") ? number : "+" + number;
            listeners.tell(new Returned(Returned.Channel.SHORT_MESSAGE, address, reason));
        } catch (RuntimeException e) {
            // The centre keeps it and tells it again.
            throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN, e);
        }
    }

    /** As a number beside the text where the centre has it, or read out of the text. */
    private static Optional<DeliveryReceiptState> state(DeliverSm receipt) {
        var state = receipt.getOptionalParameter(OptionalParameter.Message_state.class);
        try {
            return Optional.ofNullable(
                    state == null
                            ? receipt.getShortMessageAsDeliveryReceipt().getFinalStatus()
                            : byNumber(state.getValue()));
        } catch (InvalidDeliveryReceiptException e) {
            return Optional.empty();
        }
    }

    private static DeliveryReceiptState byNumber(byte number) {
        return switch (number) {
            case 3 -> DeliveryReceiptState.EXPIRED;
            case 5 -> DeliveryReceiptState.UNDELIV;
            case 8 -> DeliveryReceiptState.REJECTD;
            default -> DeliveryReceiptState.UNKNOWN;
        };
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification notification) {
        // Nobody asked for one.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
