/**
 * Messages on their way out of the house: {@link vn.cchc.delivery.MailRelay} and {@link
 * vn.cchc.delivery.ShortMessageCentre} take them over, {@link vn.cchc.delivery.ReturnedMessages}
 * hears which of them came back. A service that is not configured is not there.
 */
@Export
@Version("1.1.0")
package vn.cchc.delivery;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
