package vn.cchc.delivery;

import org.osgi.annotation.versioning.ProviderType;

/** Hands messages to telephones over to the centre of an operator. */
@ProviderType
public interface ShortMessageCentre {
    /** One after the other, no faster than agreed with the operator. */
    Delivery send(ShortMessage message);
}
