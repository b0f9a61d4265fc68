package vn.cchc.persistence.internal;

import javax.sql.DataSource;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The same for the data source of contacts, which lies apart from everything else: names and
 * addresses are in no database where answers are.
 */
@Component(service = SchemaExtender.class, immediate = true)
public final class ContactsSchemaExtender extends SchemaExtender {
    static final String CONTACTS = "contacts";

    @Activate
    public ContactsSchemaExtender(
            BundleContext context,
            @Reference(target = "(osgi.jndi.service.name=contacts)") DataSource dataSource) {
        super(context, CONTACTS, dataSource);
    }

    @Override
    @Deactivate
    void stop() throws InterruptedException {
        super.stop();
    }
}
