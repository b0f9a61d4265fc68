package vn.cchc.invitation.internal.store;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import vn.cchc.invitation.Address;
import vn.cchc.invitation.Contact;
import vn.cchc.invitation.Progress;

/** Somebody on a roll in the database. */
@Entity
@Table(name = "invitation_contact")
public class ContactEntity {
    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "campaign")
    private String campaign;

    @Column(name = "name")
    private String name;

    @Column(name = "address_kind")
    private String addressKind;

    @Column(name = "address")
    private String address;

    @Column(name = "unit")
    private String unit;

    @Column(name = "stratum")
    private String stratum;

    @Column(name = "language")
    private String language;

    @Column(name = "signed")
    private String signed;

    @Column(name = "signed_day")
    private String signedDay;

    @Column(name = "letters")
    private int letters;

    @Column(name = "letter_day")
    private String letterDay;

    @Column(name = "letter_due")
    private String letterDue;

    @Column(name = "bounced")
    private String bounced;

    protected ContactEntity() {}

    ContactEntity(String campaign, Contact contact) {
        id = UUID.randomUUID().toString();
        this.campaign = campaign;
        name = contact.name();
        addressKind = contact.address().kind().name();
        address = contact.address().text();
        unit = contact.unit();
        stratum = contact.stratum();
        language = contact.language();
    }

    /** The same person under another id, for the new order of the rows. */
    ContactEntity rewritten() {
        var copy = new ContactEntity(campaign, contact());
        copy.signed = signed;
        copy.signedDay = signedDay;
        copy.letters = letters;
        copy.letterDay = letterDay;
        copy.bounced = bounced;
        return copy;
    }

    /**
     * This person alone, to be counted with others.
     *
     * @param unwilling hashes of addresses that want no letters
     */
    Progress progress(Set<String> unwilling) {
        return new Progress(
                Optional.of(unit),
                1,
                signed == null ? 0 : 1,
                letters == 0 ? 0 : 1,
                bounced == null ? 0 : 1,
                unwilling.contains(Hash.of(contact().address())) ? 1 : 0);
    }

    String id() {
        return id;
    }

    Optional<String> signed() {
        return Optional.ofNullable(signed);
    }

    String campaign() {
        return campaign;
    }

    int letters() {
        return letters;
    }

    boolean due() {
        return letterDue != null;
    }

    boolean reachable() {
        return bounced == null;
    }

    void notDue() {
        letterDue = null;
    }

    Contact contact() {
        return new Contact(
                name,
                new Address(Address.Kind.valueOf(addressKind), address),
                unit,
                stratum,
                language);
    }
}
