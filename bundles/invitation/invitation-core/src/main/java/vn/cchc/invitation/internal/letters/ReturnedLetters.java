package vn.cchc.invitation.internal.letters;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import vn.cchc.delivery.Returned;
import vn.cchc.delivery.ReturnedMessages;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.internal.store.LetterStore;

/** Marks addresses of letters that came back, on whatever rolls they are. */
@Component
public final class ReturnedLetters implements ReturnedMessages {
    private final LetterStore store;

    @Activate
    public ReturnedLetters(@Reference LetterStore store) {
        this.store = store;
    }

    @Override
    public void returned(Returned returned) {
        var kind =
                returned.channel() == Returned.Channel.MAIL
                        ? Address.Kind.EMAIL
                        : Address.Kind.PHONE;
        store.returned(new Address(kind, returned.address()), returned.reason().name());
    }
}
