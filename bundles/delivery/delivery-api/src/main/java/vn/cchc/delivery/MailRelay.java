package vn.cchc.delivery;

import org.osgi.annotation.versioning.ProviderType;

/** Hands e-mail over to the server of the house that carries it on. */
@ProviderType
public interface MailRelay {
    /** One after the other; it takes as long as the server does. */
    Delivery send(Mail mail);
}
